-- A statement about a partnership in one document.
CREATE TABLE event (
  id text PRIMARY KEY,
  document_id text NOT NULL,
  document_url text,
  document_source text NOT NULL,
  document_title text,
  published date,
  cluster text,
  kind text NOT NULL,
  phase text NOT NULL,
  modality text NOT NULL,
  date_value text,
  date_earliest date,
  date_latest date,
  subject text,
  evidence text NOT NULL,
  rule text NOT NULL,
  confidence double precision NOT NULL,
  load bigint NOT NULL
);
CREATE INDEX event_by_document ON event (document_id);
CREATE INDEX event_by_day ON event (published);

-- Who takes part in it.
CREATE TABLE event_party (
  event_id text NOT NULL REFERENCES event ON DELETE CASCADE,
  place int NOT NULL,
  name text NOT NULL,
  key text NOT NULL,
  party_id text,
  type text NOT NULL,
  PRIMARY KEY (event_id, place)
);
CREATE INDEX event_party_by_key ON event_party (key);

-- All that is known of two organisations.
CREATE TABLE partnership (
  key text PRIMARY KEY,
  first_key text NOT NULL,
  first_name text NOT NULL,
  second_key text NOT NULL,
  second_name text NOT NULL,
  status text NOT NULL,
  started_value text,
  started_earliest date,
  started_latest date,
  started_documents int,
  ended_value text,
  ended_earliest date,
  ended_latest date,
  ended_documents int,
  kinds text[] NOT NULL,
  subjects text[] NOT NULL,
  documents int NOT NULL,
  independent_documents int NOT NULL,
  first_seen date,
  last_seen date,
  confidence double precision NOT NULL,
  load bigint NOT NULL
);
CREATE INDEX partnership_by_first ON partnership (first_key);
CREATE INDEX partnership_by_second ON partnership (second_key);

-- Its course.
CREATE TABLE partnership_moment (
  partnership_key text NOT NULL REFERENCES partnership ON DELETE CASCADE,
  place int NOT NULL,
  phase text NOT NULL,
  modality text NOT NULL,
  date_value text,
  date_earliest date,
  date_latest date,
  documents int NOT NULL,
  first_seen date,
  confidence double precision NOT NULL,
  PRIMARY KEY (partnership_key, place)
);

-- Which loads there were; the rows of the last one are what the tables hold.
CREATE TABLE load (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_end timestamptz NOT NULL,
  events bigint NOT NULL,
  partnerships bigint NOT NULL
);
