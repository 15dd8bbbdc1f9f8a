-- Links for professionals: guides, tools, training offers, syntheses of meetings, news, and who looks for volunteers.
CREATE TABLE resource (
    id         uuid PRIMARY KEY,
    -- As resources/kinds.csv names it.
    kind       text NOT NULL,
    title_fr   text,
    title_nl   text,
    about_fr   text,
    about_nl   text,
    -- Null where only somebody is to be asked.
    url        text,
    -- Parted by blanks: terms of the taxonomy that it is about, and languages that it is in.
    needs      text NOT NULL DEFAULT '',
    languages  text NOT NULL DEFAULT '',
    -- An organisation of the directory by its id, which is no foreign key since it may go, or a name.
    publisher_organization uuid,
    publisher_name text,
    -- A year, a month or a day (ISO 8601); null where nobody said.
    published_on text CHECK (published_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    -- The day after which it is told as old.
    review_on  date NOT NULL,
    -- LEVEL:CODE; null for the whole Region.
    territory  text,
    -- Of those who look for volunteers: what for, when, and whom to ask.
    task_fr    text,
    task_nl    text,
    times_fr   text,
    times_nl   text,
    ask        text,
    ask_phone  text,
    ask_mail   text,
    status     text NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
    -- The person who keeps it, told to colleagues only.
    account_id uuid,
    has_lost_keeper boolean NOT NULL DEFAULT false,
    modified_at timestamptz(0) NOT NULL DEFAULT clock_timestamp(),
    version    bigint NOT NULL DEFAULT 1,
    CHECK (title_fr IS NOT NULL OR title_nl IS NOT NULL),
    CHECK ((publisher_organization IS NULL) <> (publisher_name IS NULL)),
    CHECK (url IS NOT NULL OR ask_phone IS NOT NULL OR ask_mail IS NOT NULL)
);
CREATE INDEX resource_of_account ON resource (account_id) WHERE account_id IS NOT NULL;

-- A resource stays when the person goes who kept it, without that person.
CREATE FUNCTION forget_resource_keeper() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE resource SET account_id = NULL, has_lost_keeper = true WHERE account_id = OLD.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER forget_resource_keeper AFTER UPDATE ON account FOR EACH ROW
    WHEN (OLD.state <> 'erased' AND NEW.state = 'erased')
    EXECUTE FUNCTION forget_resource_keeper();
