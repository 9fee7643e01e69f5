#!/bin/bash
# firewall.sh RULES
#
# Leads the node's firewall through chains of ours, ahead of the rules that refuse. RULES is what iptables-restore takes and
# declares the chains. What else the firewall holds, of the image or of K3s, stays as it is.
set -euo pipefail

rules=$1

tables() { iptables --wait 30 "$@"; }

# The number of a chain's first rule that refuses everything; nothing when there is none.
refusal() {
  local chain=$1
  tables --list-rules "$chain" | awk -v chain="$chain" '
    $1 == "-A" && $2 == chain { number++; if ($3 == "-j" && ($4 == "REJECT" || $4 == "DROP")) { print number; exit } }'
}

# The numbers of a chain's rules that lead to another chain, the last first.
jumps() {
  local chain=$1 target=$2
  tables --list-rules "$chain" | awk -v chain="$chain" -v target="$target" '
    $1 == "-A" && $2 == chain { number++; if ($3 == "-j" && $4 == target) print number }' | sort --numeric-sort --reverse
}

lead() {
  local chain=$1 target=$2 number first kept='' changed=''
  first=$(refusal "$chain")
  # Behind the refusal a rule has no effect, and a second one neither.
  for number in $(jumps "$chain" "$target"); do
    if [[ -n $kept || ( -n $first && $number -gt $first ) ]]; then
      tables --delete "$chain" "$number"
      changed=yes
    else
      kept=$number
    fi
  done
  if [[ -z $kept ]]; then
    if [[ -n $first ]]; then tables --insert "$chain" "$first" --jump "$target"; else tables --append "$chain" --jump "$target"; fi
    changed=yes
  fi
  if [[ -n $changed ]]; then echo "changed $chain leads to $target"; else echo "unchanged $chain leads to $target"; fi
}

# Replaces the chains that the file declares in one step, and nothing else.
iptables-restore --wait 30 --noflush "$rules"

lead INPUT LUMIE-INPUT
lead FORWARD LUMIE-FORWARD

# Before anything else sees a packet, whatever policies the pod's namespace has.
if tables --table raw --check PREROUTING --jump LUMIE-PODS 2>/dev/null; then
  echo 'unchanged PREROUTING leads to LUMIE-PODS'
else
  tables --table raw --append PREROUTING --jump LUMIE-PODS
  echo 'changed PREROUTING leads to LUMIE-PODS'
fi
