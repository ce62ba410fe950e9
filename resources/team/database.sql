-- What nobody may who is no member: run at every set-up, as neither a copy nor a restored backup of a database has the
-- rights of the one it was made from. Where the server's keeper has kept a right, PostgreSQL warns and goes on.
DO $$
DECLARE
  roles miaohui.server;
BEGIN
  SELECT * INTO roles FROM miaohui.server;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I, %I', current_database(), roles.agent, roles.lead);
END $$;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea) FROM PUBLIC;
