#!/bin/bash
# prepare-node.sh SERVICE
#
# Makes a machine ready for K3s: packages, kernel, firewall. Its files must be there.
set -euo pipefail

service=$1
packages=(ca-certificates curl iptables)
modules=/etc/modules-load.d/90-lumie-infra.conf
parameters=/etc/sysctl.d/90-lumie-infra.conf

# cloud-init writes to files and package lists of its own accord until it is done; 2 means done with warnings.
if command -v cloud-init >/dev/null; then
  status=0
  timeout 600 cloud-init status --wait >/dev/null || status=$?
  if [[ $status -ne 0 && $status -ne 2 ]]; then
    echo 'the first start of the machine is not finished; see cloud-init status --long on it' >&2
    exit 1
  fi
fi

installed() { [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]; }

missing=()
for package in "${packages[@]}"; do installed "$package" || missing+=("$package"); done
if [[ ${#missing[@]} -eq 0 ]]; then
  echo 'unchanged packages'
else
  export DEBIAN_FRONTEND=noninteractive
  for attempt in 1 2 3; do
    if apt-get --quiet --option DPkg::Lock::Timeout=300 update &&
      apt-get --quiet --yes --no-install-recommends --option DPkg::Lock::Timeout=300 install "${missing[@]}"; then
      break
    fi
    [[ $attempt -lt 3 ]] || exit 1
    sleep $((attempt * 10))
  done
  echo "changed packages: ${missing[*]}"
fi

while read -r module; do modprobe "$module"; done <"$modules"

changed=''
while IFS='= ' read -r name value; do
  [[ $(sysctl --values "$name") == "$value" ]] || changed+=" $name"
done <"$parameters"
if [[ -z $changed ]]; then
  echo 'unchanged kernel parameters'
else
  sysctl --quiet --load "$parameters"
  echo "changed kernel parameters:$changed"
fi

# The unit is there for the next start of the machine; now the rules are laid by hand, so that no other unit restarts.
bash /usr/local/lib/lumie-infra/firewall.sh /etc/lumie-infra/firewall.rules
systemctl daemon-reload
systemctl is-enabled --quiet lumie-firewall.service || systemctl enable --quiet lumie-firewall.service

# The log of the API server holds who asked for what.
if [[ $service == k3s && ! -d /var/lib/rancher/k3s/server/logs ]]; then
  mkdir -p /var/lib/rancher/k3s/server
  mkdir --mode 0700 /var/lib/rancher/k3s/server/logs
fi
