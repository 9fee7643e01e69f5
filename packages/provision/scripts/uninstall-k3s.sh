#!/bin/bash
# uninstall-k3s.sh keep-volumes|with-volumes
#
# Removes K3s and the state of the cluster from a node. Volumes of pods on the node's disk stay unless told otherwise; the data
# volume, the firewall and the kernel's settings stay in any case.
set -euo pipefail

case ${1:-} in
  keep-volumes | with-volumes) volumes=$1 ;;
  *)
    echo 'say keep-volumes or with-volumes' >&2
    exit 1
    ;;
esac

data=/var/lib/rancher/k3s

for service in k3s k3s-agent; do
  [[ -f /etc/systemd/system/$service.service ]] || continue
  systemctl disable --quiet --now "$service"
  echo "changed $service is stopped"
done

# Containers outlive the service; each hangs on a shim, which is a program below the data of K3s.
shims() { pgrep --full "^$data/data/[^/]+/bin/containerd-shim" || true; }
descendants() {
  local child
  for child in $(pgrep --parent "$1" || true); do
    descendants "$child"
    echo "$child"
  done
}
for shim in $(shims); do
  mapfile -t processes < <(descendants "$shim")
  kill -KILL "$shim" "${processes[@]}" 2>/dev/null || true
done

# A volume of a pod may be the data volume under another name: it is unmounted, and nothing is removed before that.
mounted_below() { awk -v folders="$1" '$2 ~ "^(" folders ")" { print $2 }' /proc/self/mounts | tac; }
while read -r point; do
  point=$(printf '%b' "$point")
  umount "$point" 2>/dev/null || umount --lazy "$point"
done < <(mounted_below '/run/k3s/|/run/netns/cni-|/var/lib/kubelet/')
left=$(mounted_below '/run/k3s/|/var/lib/kubelet/|/var/lib/rancher/|/etc/rancher/')
if [[ -n $left ]]; then
  echo "still mounted: $(paste --serial --delimiters ' ' <<<"$left"); nothing was removed, unmount it first" >&2
  exit 1
fi

for link in cni0 flannel-wg flannel.1; do
  [[ ! -e /sys/class/net/$link ]] || ip link delete "$link"
done
if command -v iptables-save >/dev/null; then
  rules=$(iptables-save)
  if grep --quiet --extended-regexp 'KUBE-|CNI-|FLANNEL-|flanneld' <<<"$rules"; then
    grep --invert-match --extended-regexp 'KUBE-|CNI-|FLANNEL-|flanneld' <<<"$rules" | iptables-restore
    echo 'changed the firewall has none of the rules of K3s'
  fi
fi

remove() {
  local path
  for path in "$@"; do
    [[ -e $path || -L $path ]] || continue
    rm --recursive --force --one-file-system "$path"
    echo "removed $path"
  done
}
if [[ $volumes == with-volumes ]]; then
  remove "$data"
elif [[ -d $data ]]; then
  while read -r -d '' path; do remove "$path"; done < <(find "$data" -mindepth 1 -maxdepth 1 ! -name storage -print0)
fi
remove /etc/rancher /run/k3s /run/flannel /var/lib/cni /var/lib/kubelet /var/lib/lumie-infra \
  /etc/systemd/system/k3s.service /etc/systemd/system/k3s-agent.service /usr/local/bin/k3s
for name in kubectl crictl; do
  [[ $(readlink "/usr/local/bin/$name" || true) != k3s ]] || remove "/usr/local/bin/$name"
done
systemctl daemon-reload
