#!/usr/bin/env bash
# A PostgreSQL of Debian's packages for tests: on 127.0.0.1 only, trust authentication, data in a folder of its own.
#   postgres.sh install             installs the server where there is none (as root, or with sudo)
#   postgres.sh start FOLDER PORT   prints the address of an empty database
#   postgres.sh stop FOLDER
# PostgreSQL refuses to run as root: as root it runs as the user "postgres".
set -euo pipefail

programs() { find /usr/lib/postgresql -path '*/bin/initdb' 2> /dev/null | sort -V | tail -n 1 | xargs -r dirname; }

as_owner() {
  if [ "$(id -u)" != 0 ]; then "$@"; return; fi
  (cd / && setpriv --reuid=postgres --regid=postgres --init-groups --reset-env -- env LC_ALL=C.UTF-8 "$@")
}

install() {
  [ -z "$(programs)" ] || return 0
  local sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  # The package would otherwise create and start a cluster of its own.
  $sudo mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | $sudo tee /etc/postgresql-common/createcluster.conf > /dev/null
  $sudo apt-get update -qq
  $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o Dpkg::Options::=--force-confold postgresql > /dev/null
}

start() {
  local folder=$1 port=$2 bin
  bin=$(programs)
  [ -n "$bin" ] || { echo 'postgres.sh: no PostgreSQL here: run `postgres.sh install` first' >&2; exit 1; }
  mkdir -p "$folder"
  folder=$(cd "$folder" && pwd)
  [ "$(id -u)" != 0 ] || chown postgres: "$folder"
  as_owner "$bin/initdb" -D "$folder/data" -U app --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync > "$folder/initdb.log"
  as_owner "$bin/pg_ctl" -D "$folder/data" -w -t 60 -s -l "$folder/server.log" -o "-p $port -c listen_addresses=127.0.0.1 \
    -c unix_socket_directories='$folder' -c fsync=off -c full_page_writes=off -c max_connections=60" start > /dev/null
  as_owner "$bin/createdb" -h 127.0.0.1 -p "$port" -U app app
  echo "postgresql+asyncpg://app@127.0.0.1:$port/app"
}

stop() {
  local folder
  folder=$(cd "$1" && pwd)
  as_owner "$(programs)/pg_ctl" -D "$folder/data" -w -s -m fast stop
}

case "${1:-}:$#" in
  install:1) install ;;
  start:3) start "$2" "$3" ;;
  stop:2) stop "$2" ;;
  *) echo 'usage: postgres.sh install | start FOLDER PORT | stop FOLDER' >&2; exit 2 ;;
esac
