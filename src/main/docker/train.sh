#!/bin/sh
# Trains the AOT cache in the working directory: starts the service on the PostgreSQL that pg_virtualenv provides, asks what callers
# ask, and ends it, which is when the JVM writes app.aot.
set -eu
here=$(dirname "$0")
service=http://127.0.0.1:8080

export QUARKUS_HTTP_HOST=127.0.0.1
export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://$PGHOST:$PGPORT/postgres"
export QUARKUS_DATASOURCE_USERNAME="$PGUSER" QUARKUS_DATASOURCE_PASSWORD="$PGPASSWORD"
java -XX:AOTCacheOutput=/opt/closewise/app.aot -jar /opt/closewise/quarkus-run.jar &
java=$!

tries=0
until curl --fail --silent --output /dev/null "$service/q/health/ready"; do
  tries=$((tries + 1))
  test "$tries" -lt 120 || { echo "the service did not become ready" >&2; exit 1; }
  sleep 1
done
ask() {
  curl --fail --silent --show-error --output /dev/null --header 'Content-Type: application/json' "$@"
}
round=0
while test "$round" -lt 20; do
  ask --data "@$here/recommend.request.json" "$service/v1/recommendations"
  ask --data "@$here/checkPhrasing.request.json" "$service/v1/phrasings/check"
  ask "$service/v1/techniques"
  ask "$service/q/health/live"
  round=$((round + 1))
done

# 143 is how a JVM ends after SIGTERM
kill -TERM "$java"
code=0
wait "$java" || code=$?
test "$code" -eq 0 || test "$code" -eq 143
test -s /opt/closewise/app.aot
