-- Which libraries there are, who belongs to them, and what else is signed beside the releases. The content is opaque: a
-- change of what a release holds needs none here.
CREATE SCHEMA miaohui AUTHORIZATION :"owner";
SET LOCAL ROLE :"owner";

-- One row: the version of these tables, the oldest that a program may have been made for, and the roles' names.
CREATE TABLE miaohui.server (
  version integer NOT NULL, oldest integer NOT NULL, owner name NOT NULL, keeper name NOT NULL, agent name NOT NULL,
  lead name NOT NULL, one boolean PRIMARY KEY DEFAULT true CHECK (one)
);
INSERT INTO miaohui.server VALUES (1, 1, :'owner', :'keeper', :'agent', :'lead');

CREATE TABLE miaohui.library (
  id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{32}$'),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  listening boolean NOT NULL DEFAULT true -- false: too many desktops to keep a connection each; they ask now and then
);
CREATE TABLE miaohui.member (
  library text NOT NULL REFERENCES miaohui.library,
  login name NOT NULL,
  role text NOT NULL CHECK (role IN ('owner', 'lead', 'author', 'agent')),
  person text NOT NULL CHECK (length(person) <= 200),
  PRIMARY KEY (library, login)
);
CREATE TABLE miaohui.key_list (
  library text NOT NULL REFERENCES miaohui.library,
  sequence bigint NOT NULL CHECK (sequence > 0),
  raw bytea NOT NULL CHECK (octet_length(raw) <= 4194304),
  PRIMARY KEY (library, sequence)
);
CREATE TABLE miaohui.pointer (
  library text NOT NULL REFERENCES miaohui.library,
  channel text NOT NULL CHECK (channel ~ '^[a-z]{1,16}$'),
  sequence bigint NOT NULL CHECK (sequence > 0),
  raw bytea NOT NULL CHECK (octet_length(raw) <= 16384),
  PRIMARY KEY (library, channel, sequence)
);

-- As their owner, so that the list of members itself is no one's to read. It asks for who logged in, whatever role was
-- put on since.
CREATE FUNCTION miaohui.my_role(of_library text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT role FROM miaohui.member WHERE library = of_library AND login = session_user $$;

CREATE FUNCTION miaohui.my_libraries(as_lead boolean) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT library FROM miaohui.member
      WHERE login = session_user AND (role IN ('owner', 'lead') OR NOT as_lead) $$;

CREATE FUNCTION miaohui.must_lead(the_library text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF coalesce(miaohui.my_role(the_library), '') NOT IN ('owner', 'lead') THEN
    RAISE EXCEPTION 'no lead of this library' USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

CREATE FUNCTION miaohui.put_keys(the_library text, the_sequence bigint, the_raw bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  newest bigint;
BEGIN
  IF miaohui.my_role(the_library) IS DISTINCT FROM 'owner' THEN
    RAISE EXCEPTION 'not the owner of this library' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM 1 FROM miaohui.library WHERE id = the_library FOR NO KEY UPDATE; -- no proposal waits for it, nor it for one
  SELECT coalesce(max(sequence), 0) INTO newest FROM miaohui.key_list WHERE library = the_library;
  IF the_sequence NOT BETWEEN newest + 1 AND newest + 1000 THEN
    RAISE EXCEPTION 'stale' USING ERRCODE = 'serialization_failure';
  END IF;
  INSERT INTO miaohui.key_list VALUES (the_library, the_sequence, the_raw);
  PERFORM pg_notify('miaohui', the_library);
END $$;

CREATE FUNCTION miaohui.put_pointer(the_library text, the_channel text, the_sequence bigint, the_raw bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  newest bigint;
BEGIN
  PERFORM miaohui.must_lead(the_library);
  PERFORM 1 FROM miaohui.library WHERE id = the_library FOR NO KEY UPDATE; -- no proposal waits for it, nor it for one
  SELECT coalesce(max(sequence), 0) INTO newest
    FROM miaohui.pointer WHERE library = the_library AND channel = the_channel;
  IF the_sequence NOT BETWEEN newest + 1 AND newest + 1000 THEN
    RAISE EXCEPTION 'stale' USING ERRCODE = 'serialization_failure';
  END IF;
  INSERT INTO miaohui.pointer VALUES (the_library, the_channel, the_sequence, the_raw);
  PERFORM pg_notify('miaohui', the_library);
END $$;

ALTER TABLE miaohui.library ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.key_list ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.pointer ENABLE ROW LEVEL SECURITY;
CREATE POLICY members ON miaohui.library FOR SELECT USING (id IN (SELECT miaohui.my_libraries(false)));
CREATE POLICY leads ON miaohui.member FOR SELECT USING (library IN (SELECT miaohui.my_libraries(true)));
CREATE POLICY members ON miaohui.key_list FOR SELECT USING (library IN (SELECT miaohui.my_libraries(false)));
CREATE POLICY members ON miaohui.pointer FOR SELECT USING (library IN (SELECT miaohui.my_libraries(false)));

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA miaohui FROM PUBLIC;
GRANT USAGE ON SCHEMA miaohui TO :"agent";
GRANT SELECT ON miaohui.server, miaohui.library, miaohui.key_list, miaohui.pointer TO :"agent";
GRANT SELECT ON miaohui.member TO :"lead";
GRANT EXECUTE ON FUNCTION miaohui.my_role(text), miaohui.my_libraries(boolean) TO :"agent";
GRANT EXECUTE ON FUNCTION
  miaohui.put_keys(text, bigint, bytea), miaohui.put_pointer(text, text, bigint, bytea) TO :"lead";
RESET ROLE;
