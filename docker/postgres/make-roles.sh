#!/bin/sh
# Runs once, on an empty data directory: the application may not alter tables, Keycloak has a database of its own.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" \
  -v application="$APPLICATION_PASSWORD" -v keycloak="$KEYCLOAK_PASSWORD" <<'SQL'
create role gun_app login password :'application';
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke connect on database keycloak from public;
SQL
