-- What comes back from the desktops: proposals, and which release each of them runs.
SET LOCAL ROLE :"owner";

-- The author gives the id, so that sending once more is no second proposal; it counts for that author alone, so that
-- nobody takes another's.
CREATE TABLE miaohui.proposal (
  library text NOT NULL REFERENCES miaohui.library,
  author name NOT NULL,
  id uuid NOT NULL,
  raw bytea NOT NULL,
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'rejected')),
  answer text NOT NULL DEFAULT '' CHECK (length(answer) <= 2000),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (library, author, id)
);
CREATE TABLE miaohui.acknowledgement (
  library text NOT NULL REFERENCES miaohui.library,
  login name NOT NULL,
  number bigint NOT NULL CHECK (number >= 0),
  version text NOT NULL CHECK (length(version) <= 40),
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (library, login)
);

CREATE FUNCTION miaohui.must_belong(the_library text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF miaohui.my_role(the_library) IS NULL THEN
    RAISE EXCEPTION 'no member of this library' USING ERRCODE = 'insufficient_privilege';
  END IF;
END $$;

CREATE FUNCTION miaohui.propose(the_library text, the_id uuid, the_raw bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM miaohui.must_belong(the_library);
  IF octet_length(the_raw) > 65536 THEN
    RAISE EXCEPTION 'too large' USING ERRCODE = 'MH001';
  END IF;
  -- Several connections of one author may pass this together, a few times 200 at most. Nothing is locked for it: what an
  -- agent can lock, an agent can keep locked.
  IF (SELECT count(*) FROM miaohui.proposal
      WHERE library = the_library AND author = session_user AND status = 'open' AND id <> the_id) >= 200 THEN
    RAISE EXCEPTION 'too many' USING ERRCODE = 'MH002';
  END IF;
  INSERT INTO miaohui.proposal (library, author, id, raw) VALUES (the_library, session_user, the_id, the_raw)
    ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION miaohui.answer(the_library text, the_id uuid, the_status text, the_answer text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM miaohui.must_lead(the_library);
  UPDATE miaohui.proposal SET status = the_status, answer = the_answer WHERE library = the_library AND id = the_id;
  IF FOUND THEN
    PERFORM pg_notify('miaohui', the_library);
  END IF;
  RETURN FOUND;
END $$;

CREATE FUNCTION miaohui.acknowledge(the_library text, the_number bigint, the_version text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM miaohui.must_belong(the_library);
  INSERT INTO miaohui.acknowledgement VALUES (the_library, session_user, the_number, the_version)
    ON CONFLICT (library, login) DO UPDATE SET number = excluded.number, version = excluded.version, at = now();
END $$;

ALTER TABLE miaohui.proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE miaohui.acknowledgement ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_or_leads ON miaohui.proposal FOR SELECT
  USING ((author = session_user AND library IN (SELECT miaohui.my_libraries(false)))
         OR library IN (SELECT miaohui.my_libraries(true)));
CREATE POLICY own_or_leads ON miaohui.acknowledgement FOR SELECT
  USING ((login = session_user AND library IN (SELECT miaohui.my_libraries(false)))
         OR library IN (SELECT miaohui.my_libraries(true)));

REVOKE EXECUTE ON FUNCTION
  miaohui.must_belong(text), miaohui.propose(text, uuid, bytea), miaohui.answer(text, uuid, text, text),
  miaohui.acknowledge(text, bigint, text) FROM PUBLIC;
GRANT SELECT ON miaohui.proposal, miaohui.acknowledgement TO :"agent";
GRANT EXECUTE ON FUNCTION miaohui.propose(text, uuid, bytea), miaohui.acknowledge(text, bigint, text) TO :"agent";
GRANT EXECUTE ON FUNCTION miaohui.answer(text, uuid, text, text) TO :"lead";
UPDATE miaohui.server SET version = 3;
RESET ROLE;
