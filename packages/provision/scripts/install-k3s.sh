#!/bin/bash
# install-k3s.sh SERVICE NODE VERSION SOURCE ARCHITECTURE=SHA256...
#
# Installs or upgrades K3s, (re)starts it when its program or its files have changed since it last became ready, and waits until
# the node is ready with that version. SOURCE is an address that holds a folder for each version.
set -euo pipefail

service=$1 node=$2 version=$3 source=$4
shift 4

program=/usr/local/bin/k3s
stamp=/var/lib/lumie-infra/started
patience=${K3S_PATIENCE:-600}

case $(uname --machine) in
  aarch64) architecture=arm64 file=k3s-arm64 ;;
  x86_64) architecture=amd64 file=k3s ;;
  *)
    echo "K3s is not had here for $(uname --machine)" >&2
    exit 1
    ;;
esac

checksum=''
for pair in "$@"; do [[ $pair != "$architecture="* ]] || checksum=${pair#*=}; done
if [[ ! $checksum =~ ^[0-9a-f]{64}$ ]]; then
  echo "no checksum of K3s $version for $architecture is given; nothing was installed" >&2
  exit 1
fi

is_it() { [[ -f $1 && $(sha256sum "$1" | cut --delimiter ' ' --fields 1) == "$checksum" ]]; }

if is_it "$program"; then
  echo "unchanged K3s $version"
else
  if [[ -x $program ]]; then
    current=$("$program" --version | awk 'NR == 1 { print $3 }')
    if [[ $(printf '%s\n' "$current" "$version" | sort --version-sort | tail -n 1) != "$version" ]]; then
      echo "$node has K3s $current, and what it keeps cannot be read by $version; restore a snapshot to go back" >&2
      exit 1
    fi
  fi
  mkdir -p "$(dirname "$program")"
  temporary=$(mktemp "$(dirname "$program")/.k3s.XXXXXX")
  trap 'rm -f "$temporary"' EXIT
  curl --fail --silent --show-error --location --proto '=https,file' --proto-redir '=https' --tlsv1.2 \
    --retry 5 --retry-delay 5 --retry-connrefused --connect-timeout 20 --max-time 900 \
    --output "$temporary" "$source/${version//+/%2B}/$file"
  if ! is_it "$temporary"; then
    echo "what was downloaded is not K3s $version for $architecture: its checksum differs; nothing was installed" >&2
    exit 1
  fi
  chmod 0755 "$temporary"
  chown root:root "$temporary"
  if [[ $service == k3s && -n ${current:-} ]] && systemctl is-active --quiet k3s; then
    # A plus sign is no part of a snapshot's name.
    "$program" etcd-snapshot save --name "before-${version//+/-}" >/dev/null
    echo "changed snapshot before-${version//+/-} taken"
  fi
  mv --force "$temporary" "$program"
  echo "changed K3s to $version"
fi
for name in kubectl crictl; do
  [[ -e /usr/local/bin/$name || -L /usr/local/bin/$name ]] || ln --symbolic k3s "/usr/local/bin/$name"
done

# What K3s reads once, at its start.
digest() {
  {
    echo "$checksum"
    find /etc/rancher/k3s "/etc/systemd/system/$service.service" -type f ! -name k3s.yaml -print0 | sort --zero-terminated |
      xargs --null sha256sum
  } | sha256sum | cut --delimiter ' ' --fields 1
}

systemctl daemon-reload
systemctl is-enabled --quiet "$service" || systemctl enable --quiet "$service"

wanted=$(digest)
if [[ $(cat "$stamp" 2>/dev/null) == "$wanted" ]] && systemctl is-active --quiet "$service"; then
  echo "unchanged $service runs"
else
  systemctl restart "$service"
  echo "changed $service restarted"
fi

# Of its own kubelet a node knows whether it runs, and with the kubelet's certificate the cluster says whether it is ready.
answer=''
ready() {
  systemctl is-active --quiet "$service" || { answer='the service does not run' && return 1; }
  curl --fail --silent --max-time 5 http://127.0.0.1:10248/healthz >/dev/null || { answer='the kubelet does not run' && return 1; }
  # shellcheck disable=SC2016
  answer=$("$program" kubectl --kubeconfig /var/lib/rancher/k3s/agent/kubelet.kubeconfig --request-timeout 10s \
    get node "$node" --output \
    'jsonpath={range .status.conditions[?(@.type=="Ready")]}{.status}{end} {.status.nodeInfo.kubeletVersion}' 2>&1) || return 1
  [[ $answer == "True $version" ]]
}
end=$((SECONDS + patience))
until ready; do
  if [[ $SECONDS -ge $end ]]; then
    echo "$node is not ready with $version after $patience seconds: $answer; see journalctl --unit $service on it" >&2
    exit 1
  fi
  sleep 3
done

if [[ $(cat "$stamp" 2>/dev/null) != "$wanted" ]]; then
  mkdir -p "$(dirname "$stamp")"
  echo "$wanted" >"$stamp.new"
  mv --force "$stamp.new" "$stamp"
fi
echo "$node is ready with $version"
