-- The chain of releases and the objects they are made of, both only ever added to.
SET LOCAL ROLE :"owner";

CREATE TABLE miaohui.release (
  library text NOT NULL REFERENCES miaohui.library,
  number bigint NOT NULL CHECK (number > 0),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  parent text NOT NULL,
  raw bytea NOT NULL CHECK (octet_length(raw) <= 262144),
  login name NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (library, number),
  UNIQUE (library, hash)
);
-- The newest release. Its row is what publishing waits for: numbers become visible in the order in which they were
-- given, and nobody but the functions here can lock it.
CREATE TABLE miaohui.head (
  library text PRIMARY KEY REFERENCES miaohui.library,
  number bigint NOT NULL,
  hash text NOT NULL
);
CREATE TABLE miaohui.object (
  library text NOT NULL REFERENCES miaohui.library,
  name text NOT NULL CHECK (name ~ '^[0-9a-f]{64}$'),
  data bytea NOT NULL CHECK (octet_length(data) <= 67108864),
  PRIMARY KEY (library, name)
);
ALTER TABLE miaohui.object ALTER data SET STORAGE EXTERNAL; -- it is compressed already

-- All or nothing. A number may leave some out: after an older backup was restored, a lead goes on above all that the
-- desktops have seen. On an empty server any parent will do: the release then brings everything in a snapshot.
CREATE FUNCTION miaohui.publish(
  the_library text, the_number bigint, the_parent text, the_raw bytea, objects bytea[],
  channels text[], sequences bigint[], pointers bytea[]
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  newest miaohui.head;
  the_hash text := encode(sha256(the_raw), 'hex');
  content bytea;
BEGIN
  PERFORM miaohui.must_lead(the_library);
  INSERT INTO miaohui.head VALUES (the_library, 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO newest FROM miaohui.head WHERE library = the_library FOR UPDATE;
  IF newest.hash = the_hash THEN
    RETURN the_hash; -- the answer to it was lost on the way, and it is sent once more
  END IF;
  IF the_number NOT BETWEEN newest.number + 1 AND newest.number + 1000
      OR (newest.number > 0 AND the_parent IS DISTINCT FROM newest.hash) THEN
    RAISE EXCEPTION 'stale' USING ERRCODE = 'serialization_failure';
  END IF;
  FOREACH content IN ARRAY objects LOOP
    INSERT INTO miaohui.object VALUES (the_library, encode(sha256(content), 'hex'), content) ON CONFLICT DO NOTHING;
  END LOOP;
  INSERT INTO miaohui.release (library, number, hash, parent, raw, login)
    VALUES (the_library, the_number, the_hash, the_parent, the_raw, session_user);
  UPDATE miaohui.head SET number = the_number, hash = the_hash WHERE library = the_library;
  FOR turn IN 1 .. coalesce(array_length(channels, 1), 0) LOOP
    PERFORM miaohui.put_pointer(the_library, channels[turn], sequences[turn], pointers[turn]);
  END LOOP;
  PERFORM pg_notify('miaohui', the_library); -- a hint, heard when this is committed
  RETURN the_hash;
END $$;

ALTER TABLE miaohui.release ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.head ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.object ENABLE ROW LEVEL SECURITY;
CREATE POLICY members ON miaohui.release FOR SELECT USING (library IN (SELECT miaohui.my_libraries(false)));
CREATE POLICY members ON miaohui.head FOR SELECT USING (library IN (SELECT miaohui.my_libraries(false)));
CREATE POLICY members ON miaohui.object FOR SELECT USING (library IN (SELECT miaohui.my_libraries(false)));

REVOKE EXECUTE ON FUNCTION
  miaohui.publish(text, bigint, text, bytea, bytea[], text[], bigint[], bytea[]) FROM PUBLIC;
GRANT SELECT ON miaohui.release, miaohui.head, miaohui.object TO :"agent";
GRANT EXECUTE ON FUNCTION
  miaohui.publish(text, bigint, text, bytea, bytea[], text[], bigint[], bytea[]) TO :"lead";
UPDATE miaohui.server SET version = 2;
RESET ROLE;
