#!/bin/bash
# Stands in for the program of K3s: leaves what a start leaves, and answers for the node. The last line is its version.
case $1 in
  server)
    mkdir -p /var/lib/rancher/k3s/server /var/lib/rancher/k3s/agent
    cp /etc/rancher/k3s/token /var/lib/rancher/k3s/server/token
    cp /etc/rancher/k3s/agent-token /var/lib/rancher/k3s/server/agent-token
    printf 'clusters:\n  - cluster:\n      server: https://127.0.0.1:6443\n' >/etc/rancher/k3s/k3s.yaml
    touch /fake/kubelet-is-healthy
    ;;
  agent) touch /fake/kubelet-is-healthy ;;
  --version) echo "k3s version $(tail -n 1 "$0" | cut -c 3-) (of a test)" ;;
  etcd-snapshot) echo "k3s $*" >>/fake/log ;;
  kubectl) printf 'True %s' "$(tail -n 1 "$0" | cut -c 3-)" ;;
esac
