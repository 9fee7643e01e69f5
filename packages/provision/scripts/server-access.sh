#!/bin/bash
# server-access.sh
#
# Prints what others use the cluster with, one a line in base64: the kubeconfig of the administrator, the token of servers and
# the token of agents.
set -euo pipefail

for file in /etc/rancher/k3s/k3s.yaml /var/lib/rancher/k3s/server/token /var/lib/rancher/k3s/server/agent-token; do
  base64 --wrap 0 "$file"
  echo
done
