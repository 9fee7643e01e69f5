#!/bin/bash
# data-volume.sh DEVICE LABEL MOUNT OWNER
#
# Mounts a node's data volume. It is formatted only when nothing at all is on it: no file system, no partition, no data.
set -euo pipefail

device=$1 label=$2 mount=$3 owner=$4

refuse() {
  echo "$device $1; nothing was changed" >&2
  exit 1
}

# The cloud's name of the device is a link that appears a moment after the volume is attached.
for _ in {1..60}; do
  [[ ! -b $device ]] || break
  sleep 1
done
[[ -b $device ]] || refuse 'is not there: attach the volume under that name'
disk=$(readlink --canonicalize "$device")

signature() { blkid --probe --match-tag "$1" --output value "$disk" 2>/dev/null || true; }

# Whether there is anything but zeros where file systems, partitions and databases begin, and at the end.
holds_data() {
  local size start
  size=$(blockdev --getsize64 "$disk")
  for start in 0 $((size / 4)) $((size / 2)) $((size - 1048576)); do
    [[ $start -ge 0 ]] || continue
    cmp --silent --bytes 1048576 --ignore-initial "$start:0" "$disk" /dev/zero || return 0
  done
  cmp --silent --bytes $((size < 67108864 ? size : 67108864)) "$disk" /dev/zero || return 0
  return 1
}

if [[ $(signature TYPE) == ext4 && $(signature LABEL) == "$label" ]]; then
  echo "unchanged file system $label"
else
  [[ -z $(lsblk --noheadings --raw --output MOUNTPOINT "$disk" | tr -d '\n') ]] || refuse 'is mounted under another name'
  [[ $(lsblk --noheadings --raw --output NAME "$disk" | wc -l) -eq 1 ]] || refuse 'has partitions, or another device uses it'
  [[ -z $(wipefs --noheadings --output TYPE "$disk") ]] ||
    refuse "holds $(wipefs --noheadings --output TYPE "$disk" | paste --serial --delimiters ' '): label it $label if it is ours, or empty it"
  ! holds_data || refuse 'holds data without a file system: empty it if it may be lost'
  # Few files, large ones: half the usual number of inodes, and hardly anything kept for root.
  mkfs.ext4 -q -m 1 -i 32768 -L "$label" "$disk"
  echo "changed file system $label"
fi

line="LABEL=$label $mount ext4 defaults,noatime,nofail,x-systemd.device-timeout=60s 0 2"
if grep --quiet --fixed-strings --line-regexp "$line" /etc/fstab; then
  echo 'unchanged fstab'
else
  temporary=$(mktemp /etc/.fstab.XXXXXX)
  awk -v mount="$mount" '$2 != mount' /etc/fstab >"$temporary"
  echo "$line" >>"$temporary"
  chmod 0644 "$temporary"
  mv --force "$temporary" /etc/fstab
  echo 'changed fstab'
fi

if findmnt --noheadings --output SOURCE --mountpoint "$mount" >/dev/null; then
  [[ $(readlink --canonicalize "$(findmnt --noheadings --output SOURCE --mountpoint "$mount")") == "$disk" ]] ||
    refuse "is not what is mounted at $mount"
  echo "unchanged mount $mount"
else
  mkdir -p "$mount"
  [[ -z $(ls --almost-all "$mount") ]] || refuse "cannot be mounted at $mount, where files are"
  # Without the volume nobody writes to the disk of the system instead; not every file system knows the mark.
  if [[ $(stat --format '%U %a' "$mount") != 'root 0' ]]; then
    chown root:root "$mount"
    chmod 0000 "$mount"
  fi
  chattr +i "$mount" 2>/dev/null || true
  systemctl daemon-reload
  mount "$disk" "$mount" --types ext4 --options noatime
  echo "changed mount $mount"
fi

# Only the top: what is below belongs to whoever wrote it.
if [[ $(stat --format '%u:%g %a' "$mount") == "$owner 750" ]]; then
  echo "unchanged owner of $mount"
else
  chown "$owner" "$mount"
  chmod 0750 "$mount"
  echo "changed owner of $mount"
fi
