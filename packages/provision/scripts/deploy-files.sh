#!/bin/bash
# deploy-files.sh < PAYLOAD
#
# Writes files as standard input describes them: one a line, as mode, owner, path and content in base64, and at the end a line
# `end` with the number of files. Each is replaced in one step, and only when it differs. Files that an earlier payload had and
# this one lacks are removed.
set -euo pipefail
umask 077

state=/var/lib/lumie-infra
list=$state/files
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Everything is read before anything is written: half a payload changes nothing.
cat >"$work/payload"
read -r word count <<<"$(tail -n 1 "$work/payload")"
if [[ $word != end || $count != "$(($(wc -l <"$work/payload") - 1))" ]]; then
  echo 'the files arrived incomplete; nothing was changed, run it again' >&2
  exit 1
fi

# Makes a folder that only root needs to enter otherwise readable, as packages do.
folder() { [[ -d $1 ]] || (umask 022 && mkdir -p "$1"); }

while read -r mode owner path content; do
  [[ $mode != end ]] || break
  echo "$path" >>"$work/list"
  base64 --decode <<<"$content" >"$work/content"
  if [[ -f $path && ! -L $path ]] && cmp --silent "$work/content" "$path" &&
    [[ $(stat --format '%04a %U:%G' "$path") == "$mode $owner" ]]; then
    echo "unchanged $path"
    continue
  fi
  folder "$(dirname "$path")"
  temporary=$(mktemp "$(dirname "$path")/.lumie-infra.XXXXXX")
  cat "$work/content" >"$temporary"
  chown "$owner" "$temporary"
  chmod "$mode" "$temporary"
  mv --force "$temporary" "$path"
  echo "changed $path"
done <"$work/payload"

folder "$state"
if [[ -f $list ]]; then
  while read -r path; do
    rm --force "$path"
    echo "removed $path"
  done < <(comm -23 <(sort "$list") <(sort "$work/list"))
fi
sort "$work/list" >"$work/sorted"
cmp --silent "$work/sorted" "$list" || { cat "$work/sorted" >"$list.new" && mv --force "$list.new" "$list"; }
