-- Lets a lead take people in and out without the server's administrator. The password's verifier is made on the lead's
-- computer: neither the server nor its log ever has the password.
SET LOCAL ROLE :"owner";

CREATE TABLE miaohui.login (name name PRIMARY KEY); -- the roles that were made here; no other is ever touched
ALTER TABLE miaohui.login ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.member ADD COLUMN since timestamptz NOT NULL DEFAULT now();
GRANT USAGE, CREATE ON SCHEMA miaohui TO :"keeper"; -- CREATE only until the functions are there
GRANT SELECT ON miaohui.server TO :"keeper";
GRANT SELECT, INSERT ON miaohui.login TO :"keeper";
GRANT SELECT, INSERT, UPDATE, DELETE ON miaohui.member TO :"keeper";
CREATE POLICY keeper ON miaohui.login TO :"keeper" USING (true) WITH CHECK (true);
CREATE POLICY keeper ON miaohui.member TO :"keeper" USING (true) WITH CHECK (true);
GRANT EXECUTE ON FUNCTION miaohui.my_role(text), miaohui.must_lead(text), miaohui.my_libraries(boolean) TO :"keeper";
RESET ROLE;
SET LOCAL ROLE :"keeper";

-- Owner and lead are let in by the owner alone, the others by any lead.
CREATE FUNCTION miaohui.may_place(the_library text, the_role text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM miaohui.must_lead(the_library);
  IF coalesce(the_role, '') NOT IN ('author', 'agent') AND miaohui.my_role(the_library) <> 'owner' THEN
    RAISE EXCEPTION 'not the owner of this library' USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

-- The one group that fits all places a login has; none where it has none.
CREATE FUNCTION miaohui.fit_rights(the_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  roles miaohui.server;
  granted name;
BEGIN
  SELECT * INTO roles FROM miaohui.server;
  FOR granted IN SELECT rolname FROM pg_auth_members JOIN pg_roles ON pg_roles.oid = roleid
      WHERE member = quote_ident(the_login)::regrole AND rolname IN (roles.agent, roles.lead) LOOP
    EXECUTE format('REVOKE %I FROM %I', granted, the_login);
  END LOOP;
  IF EXISTS (SELECT FROM miaohui.member WHERE login = the_login AND role IN ('owner', 'lead')) THEN
    EXECUTE format('GRANT %I TO %I', roles.lead, the_login);
  ELSIF EXISTS (SELECT FROM miaohui.member WHERE login = the_login) THEN
    EXECUTE format('GRANT %I TO %I', roles.agent, the_login);
  END IF;
END $$;

-- Somebody new, somebody who comes back, or another role and password for who is here by this very name.
CREATE FUNCTION miaohui.add_login(
  the_library text, the_login text, the_verifier text, the_role text, the_person text
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known miaohui.member;
  makes text := 'ALTER ROLE %I LOGIN CONNECTION LIMIT 4 PASSWORD %L';
BEGIN
  PERFORM miaohui.may_place(the_library, the_role);
  IF coalesce(the_login, '') !~ '^[a-z][a-z0-9_]{0,39}$' OR the_login ~ '^(pg_|miaohui_|postgres$)' THEN
    RAISE EXCEPTION 'no name for a login' USING ERRCODE = 'MH003';
  END IF;
  IF coalesce(the_verifier, '')
      !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]{1,100}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' THEN
    RAISE EXCEPTION 'no verifier of a password' USING ERRCODE = 'MH004';
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = the_login) THEN
    makes := 'CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS'
      || ' CONNECTION LIMIT 4 PASSWORD %L';
    INSERT INTO miaohui.login VALUES (the_login) ON CONFLICT DO NOTHING;
  ELSE
    SELECT * INTO known FROM miaohui.member WHERE login = the_login
      ORDER BY library = the_library AND person = the_person LIMIT 1; -- any other place comes first
    IF NOT EXISTS (SELECT FROM miaohui.login WHERE name = the_login)
        OR (known.library, known.person) IS DISTINCT FROM (the_library, the_person) AND known.library IS NOT NULL THEN
      RAISE EXCEPTION 'there is such a login' USING ERRCODE = 'duplicate_object';
    END IF;
    IF known.library IS NOT NULL THEN
      PERFORM miaohui.may_place(the_library, known.role);
    END IF;
    IF the_login = session_user THEN
      RAISE EXCEPTION 'oneself' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  EXECUTE format(makes, the_login, the_verifier);
  DELETE FROM miaohui.member WHERE library = the_library AND login = the_login;
  INSERT INTO miaohui.member (library, login, role, person) VALUES (the_library, the_login, the_role, the_person);
  PERFORM miaohui.fit_rights(the_login);
END $$;

-- Another part in the team for a person who keeps the logins.
CREATE FUNCTION miaohui.set_role(the_library text, the_person text, the_role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known miaohui.member;
BEGIN
  PERFORM miaohui.may_place(the_library, the_role);
  FOR known IN SELECT * FROM miaohui.member
      WHERE library = the_library AND person = the_person AND role <> the_role AND login <> session_user LOOP
    PERFORM miaohui.may_place(the_library, known.role);
    UPDATE miaohui.member SET role = the_role WHERE library = the_library AND login = known.login;
    PERFORM miaohui.fit_rights(known.login);
  END LOOP;
END $$;

-- From this moment the login sees nothing, connected or not. Its last place gone, it cannot log in either.
CREATE FUNCTION miaohui.retire_login(the_library text, the_login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  had text;
BEGIN
  SELECT role INTO had FROM miaohui.member WHERE library = the_library AND login = the_login;
  PERFORM miaohui.may_place(the_library, had);
  IF the_login = session_user THEN
    RAISE EXCEPTION 'oneself' USING ERRCODE = 'insufficient_privilege';
  END IF;
  DELETE FROM miaohui.member WHERE library = the_library AND login = the_login;
  IF EXISTS (SELECT FROM miaohui.login WHERE name = the_login) THEN
    PERFORM miaohui.fit_rights(the_login);
    IF NOT EXISTS (SELECT FROM miaohui.member WHERE login = the_login) THEN
      EXECUTE format('ALTER ROLE %I NOLOGIN', the_login);
    END IF;
  END IF;
END $$;

REVOKE EXECUTE ON FUNCTION
  miaohui.may_place(text, text), miaohui.fit_rights(text),
  miaohui.add_login(text, text, text, text, text), miaohui.retire_login(text, text),
  miaohui.set_role(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
  miaohui.add_login(text, text, text, text, text), miaohui.retire_login(text, text),
  miaohui.set_role(text, text, text) TO :"lead";
RESET ROLE;
SET LOCAL ROLE :"owner";
REVOKE CREATE ON SCHEMA miaohui FROM :"keeper";
UPDATE miaohui.server SET version = 4;
RESET ROLE;
