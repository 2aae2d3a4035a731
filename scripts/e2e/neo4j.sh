#!/usr/bin/env bash
# Neo4j Community 5.26 LTS from Maven Central for tests: on 127.0.0.1 only, user "neo4j". Needs Java 17 and Maven.
#   neo4j.sh install                      fetches the jars once, outside the repository
#   neo4j.sh start FOLDER PORT PASSWORD   prints its address
#   neo4j.sh stop FOLDER
#   neo4j.sh kill FOLDER                  as a crash would end it
set -euo pipefail
version=5.26.30
cache=${XDG_CACHE_HOME:-$HOME/.cache}/neo4j-test-server
jars=$cache/$version

die() { echo "neo4j.sh: $*" >&2; exit 1; }
listening() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }
alive() { [ -s "$1/pid" ] && kill -0 "$(< "$1/pid")" 2> /dev/null; }

install() {
  [ ! -e "$jars/.complete" ] || return 0
  command -v java > /dev/null && command -v mvn > /dev/null || die 'Java 17 or Maven is missing'
  local project
  project=$(mktemp -d)
  # A version range would make Maven ask for every version there is.
  cat > "$project/pom.xml" << POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-test-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>$version</version></dependency>
  </dependencies>
</project>
POM
  mvn -q -B -ntp -f "$project/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies \
    -DoutputDirectory="$jars" -DincludeScope=runtime >&2 || die "Maven could not fetch Neo4j $version"
  rm -r "$project"
  touch "$jars/.complete"
}

configure() {
  cat > "$1/conf/neo4j.conf" << CONF
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:$2
server.bolt.advertised_address=127.0.0.1:$2
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=16m
db.tx_log.preallocate=false
db.tx_log.rotation.size=8m
internal.server.bolt.thread_pool_shutdown_wait_time=1s
internal.server.bolt.connection_shutdown_wait_time=1s
CONF
}

start() {
  local folder=$1 port=$2 password=$3 package opens=() tries=900
  install
  mkdir -p "$folder/conf"
  folder=$(cd "$folder" && pwd)
  ! alive "$folder" || die "it already runs for $folder"
  ! listening "$port" || die "port $port is taken"
  configure "$folder" "$port"
  # A password can be set before the first start only.
  [ -e "$folder/data/databases/system" ] \
    || NEO4J_HOME=$folder NEO4J_CONF=$folder/conf java -Xmx128m -XX:TieredStopAtLevel=1 -cp "$jars/*" \
      org.neo4j.cli.AdminTool dbms set-initial-password "$password" > "$folder/password.log" 2>&1 \
    || die "the password could not be set, see $folder/password.log"
  for package in java.lang java.nio java.io sun.nio.ch java.util.concurrent; do
    opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
  done
  setsid java -Xms32m -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "${opens[@]}" -cp "$jars/*" \
    org.neo4j.server.CommunityEntryPoint --home-dir="$folder" --config-dir="$folder/conf" \
    > "$folder/server.log" 2>&1 < /dev/null &
  echo $! > "$folder/pid"
  until listening "$port"; do
    alive "$folder" || die "it died while starting, see $folder/server.log"
    ((tries-- > 0)) || die "it is not ready after 90 s, see $folder/server.log"
    sleep 0.1
  done
  echo "bolt://127.0.0.1:$port"
}

end() {
  local folder=$2 pid
  if alive "$folder"; then
    pid=$(< "$folder/pid")
    kill -s "$1" "$pid"
    while kill -0 "$pid" 2> /dev/null; do sleep 0.1; done
  fi
  rm -f "$folder/pid"
}

case "${1:-}:$#" in
  install:1) install ;;
  start:4) start "${@:2}" ;;
  stop:2) end TERM "$2" ;;
  kill:2) end KILL "$2" ;;
  *) echo 'usage: neo4j.sh install | start FOLDER PORT PASSWORD | stop FOLDER | kill FOLDER' >&2; exit 2 ;;
esac
