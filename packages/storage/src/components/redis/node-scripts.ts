/**
 * How a node starts and leaves, as shell scripts that `sh` of the image runs.
 *
 * They read their place from the environment: `NODE` is the name of the node, `NODES` the names of all, the first of which is
 * the master of a new group; `CONFIG` and `DATA` are folders; `MASTER_NAME`, `REDIS_PORT`, `SENTINEL_PORT`, `QUORUM` and `BIND`
 * say the rest. The password is in `REDISCLI_AUTH`, where the client looks for it; it has only letters, digits, `-` and `_`.
 */
export const nodeScripts: Readonly<Record<string, string>> = {
  'master.sh': `# shellcheck shell=sh
# The master that another node's Sentinel names.
master_of_peers() {
  for peer in $NODES; do
    [ "$peer" != "$NODE" ] || continue
    named=$(timeout 2 redis-cli -h "$peer" -p "$SENTINEL_PORT" --raw \\
      sentinel get-master-addr-by-name "$MASTER_NAME" 2> /dev/null | head -n 1) || named=
    for candidate in $NODES; do
      if [ "$candidate" = "$named" ]; then
        echo "$candidate"
        return
      fi
    done
  done
}

# The master that this node's Sentinel knew last.
master_of_last_run() {
  [ ! -f "$DATA/sentinel.conf" ] || awk '$1 == "sentinel" && $2 == "monitor" { print $4 }' "$DATA/sentinel.conf"
}
`,
  'start-redis.sh': `#!/bin/sh
set -eu
# shellcheck source=/dev/null
. "$CONFIG/master.sh"
# The others first: while this node was away they may have chosen another master.
master=$(master_of_peers)
[ -n "$master" ] || master=$(master_of_last_run)
[ -n "$master" ] || master=\${NODES%% *}
umask 077
{
  cat "$CONFIG/redis.conf"
  echo "dir $DATA"
  echo "bind $BIND"
  echo "replica-announce-ip $NODE"
  echo "requirepass $REDISCLI_AUTH"
  echo "masterauth $REDISCLI_AUTH"
  [ "$master" = "$NODE" ] || echo "replicaof $master $REDIS_PORT"
} > "$DATA/redis.conf"
exec redis-server "$DATA/redis.conf"
`,
  'start-sentinel.sh': `#!/bin/sh
set -eu
# shellcheck source=/dev/null
. "$CONFIG/master.sh"
# Its own memory first: it carries the number of the vote that it stems from, and the others correct it.
master=$(master_of_last_run)
[ -n "$master" ] || master=$(master_of_peers)
[ -n "$master" ] || master=\${NODES%% *}
umask 077
{
  cat "$CONFIG/sentinel.conf"
  echo "dir $DATA"
  echo "bind $BIND"
  echo "sentinel announce-ip $NODE"
  echo "user sentinel on >$REDISCLI_AUTH allkeys allchannels +@all"
  echo "sentinel sentinel-user sentinel"
  echo "sentinel sentinel-pass $REDISCLI_AUTH"
  echo "sentinel monitor $MASTER_NAME $master $REDIS_PORT $QUORUM"
  echo "sentinel auth-pass $MASTER_NAME $REDISCLI_AUTH"
  cat "$CONFIG/sentinel-master.conf"
  [ ! -f "$DATA/sentinel.conf" ] || awk '
    $1 == "sentinel" && $2 ~ /^(myid|current-epoch|config-epoch|leader-epoch|known-replica|known-sentinel)$/
  ' "$DATA/sentinel.conf"
} > "$DATA/sentinel.conf.new"
mv "$DATA/sentinel.conf.new" "$DATA/sentinel.conf"
exec redis-sentinel "$DATA/sentinel.conf"
`,
  'leave.sh': `#!/bin/sh
# Hands the lead over before the node stops, so that nobody has to notice its silence first.
set -eu
# shellcheck source=/dev/null
. "$CONFIG/master.sh"
[ "$(master_of_peers)" = "$NODE" ] || exit 0
for peer in $NODES; do
  [ "$peer" != "$NODE" ] || continue
  answer=$(timeout 2 redis-cli -h "$peer" -p "$SENTINEL_PORT" --user sentinel --no-auth-warning \\
    sentinel failover "$MASTER_NAME" 2> /dev/null) || answer=
  [ "$answer" != OK ] || break
done
for _ in 1 2 3 4 5 6 7 8 9 10; do
  [ "$(master_of_peers)" = "$NODE" ] || exit 0
  sleep 1
done
`,
};
