-- What takes place: once or repeatedly, for whom, where, and who organises it.
CREATE TABLE event (
    id         uuid PRIMARY KEY,
    -- As agenda/kinds.csv names it.
    kind       text NOT NULL,
    title_fr   text,
    title_nl   text,
    about_fr   text,
    about_nl   text,
    -- By the clock in Brussels; whole days from midnight to midnight.
    starts_at  timestamp(0) NOT NULL,
    ends_at    timestamp(0) NOT NULL,
    whole_day  boolean NOT NULL,
    -- RRULE (RFC 5545) without its UNTIL, which is a day here, inclusive.
    rule       text,
    rule_until date,
    -- RDATE and EXDATE: local times, parted by blanks.
    extra      text NOT NULL DEFAULT '',
    excluded   text NOT NULL DEFAULT '',
    -- When all of it is over; null for what has no end.
    over_at    timestamptz(0),
    -- The id of a service at one of its locations; not a foreign key: it may go, and the event says so.
    place_service uuid,
    address_fr text,
    address_nl text,
    lat        double precision,
    lon        double precision,
    online_url text,
    -- LEVEL:CODE; null for the whole Region.
    territory  text,
    audience   text NOT NULL CHECK (audience IN ('public', 'professionals')),
    -- Parted by blanks.
    languages  text NOT NULL DEFAULT '',
    needs      text NOT NULL DEFAULT '',
    -- Null where nobody said whether it costs anything.
    free       boolean,
    cost_fr    text,
    cost_nl    text,
    -- Null where nobody said whether people have to register.
    registration_needed boolean,
    registration_url   text,
    registration_phone text,
    registration_mail  text,
    organizer_kind text CHECK (organizer_kind IN ('service', 'organization', 'name')),
    organizer  text,
    status     text NOT NULL CHECK (status IN ('draft', 'published', 'cancelled', 'withdrawn')),
    -- Of what was imported: the calendar, its UID there, and the version that the import wrote last.
    source     text,
    source_uid text,
    imported_version bigint,
    -- The person who keeps it, told to colleagues only.
    account_id uuid,
    has_lost_keeper boolean NOT NULL DEFAULT false,
    modified_at timestamptz(0) NOT NULL DEFAULT clock_timestamp(),
    version    bigint NOT NULL DEFAULT 1,
    CHECK (title_fr IS NOT NULL OR title_nl IS NOT NULL),
    CHECK (ends_at > starts_at),
    CHECK ((lat IS NULL) = (lon IS NULL)),
    CHECK ((source IS NULL) = (source_uid IS NULL)),
    CHECK ((organizer_kind IS NULL) = (organizer IS NULL)),
    UNIQUE (source_uid)
);
CREATE INDEX event_of_account ON event (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX event_over_at ON event (over_at);

-- Single times of a repeated event that are cancelled (no start) or moved.
CREATE TABLE event_occurrence (
    event_id  uuid NOT NULL REFERENCES event ON DELETE CASCADE,
    original  timestamp(0) NOT NULL,
    starts_at timestamp(0),
    ends_at   timestamp(0),
    PRIMARY KEY (event_id, original),
    CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
    CHECK (ends_at > starts_at)
);

-- An event stays when the person goes who kept it, without that person.
CREATE FUNCTION forget_event_keeper() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE event SET account_id = NULL, has_lost_keeper = true WHERE account_id = OLD.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER forget_event_keeper AFTER UPDATE ON account FOR EACH ROW
    WHEN (OLD.state <> 'erased' AND NEW.state = 'erased')
    EXECUTE FUNCTION forget_event_keeper();
