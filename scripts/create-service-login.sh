#!/bin/sh
# Run once by the postgres image: the login the service works with. It owns nothing; the migrations say what it may take.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$SERVICE_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role fairweight_service login noinherit password :'password';
SQL
