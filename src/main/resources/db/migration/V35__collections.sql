-- Lists of services, organisations, help lines and links that people keep by hand, in sections, with a note each.
CREATE TABLE collection (
    id         uuid PRIMARY KEY,
    slug       text NOT NULL UNIQUE,
    title_fr   text,
    title_nl   text,
    about_fr   text,
    about_nl   text,
    -- The team that answers for it, in the words of that team; told to everybody.
    keeper     text NOT NULL,
    -- The person who keeps it, told to colleagues only. Null for what the application brought, and once the account was erased.
    account_id uuid,
    -- Whether that person is gone for good, so that nobody waits for somebody who will never look.
    has_lost_keeper boolean NOT NULL DEFAULT false,
    -- LEVEL:CODE; null for the whole Region.
    territory  text,
    status     text NOT NULL CHECK (status IN ('draft', 'published', 'withdrawn')),
    -- When somebody last went through all of it: what changed of its services since then is told to the keeper.
    revised_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    version    bigint NOT NULL DEFAULT 1,
    CHECK (title_fr IS NOT NULL OR title_nl IS NOT NULL)
);
CREATE INDEX collection_of_account ON collection (account_id) WHERE account_id IS NOT NULL;

CREATE TABLE collection_section (
    collection_id uuid NOT NULL REFERENCES collection ON DELETE CASCADE,
    position      integer NOT NULL,
    title_fr      text,
    title_nl      text,
    about_fr      text,
    about_nl      text,
    PRIMARY KEY (collection_id, position),
    CHECK (title_fr IS NOT NULL OR title_nl IS NOT NULL)
);

-- Not a foreign key to what it names: a list outlives services, and tells those that are gone to its keeper.
CREATE TABLE collection_item (
    collection_id uuid NOT NULL,
    section       integer NOT NULL,
    position      integer NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('service', 'organization', 'helpline', 'link')),
    -- The id of a service at one of its locations, of an organisation, or of a help line; the address of a link.
    reference     text NOT NULL,
    title_fr      text,
    title_nl      text,
    note_fr       text,
    note_nl       text,
    PRIMARY KEY (collection_id, section, position),
    FOREIGN KEY (collection_id, section) REFERENCES collection_section ON DELETE CASCADE,
    CHECK (kind <> 'link' OR title_fr IS NOT NULL OR title_nl IS NOT NULL)
);
CREATE INDEX collection_item_reference ON collection_item (reference);

-- Collections that the application brought, by slug: none is brought a second time, whatever became of it.
CREATE TABLE collection_brought (
    slug       text PRIMARY KEY,
    brought_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);

-- A collection stays when the person goes who kept it, without that person.
CREATE FUNCTION forget_collection_keeper() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE collection SET account_id = NULL, has_lost_keeper = true WHERE account_id = OLD.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER forget_collection_keeper AFTER UPDATE ON account FOR EACH ROW
    WHEN (OLD.state <> 'erased' AND NEW.state = 'erased')
    EXECUTE FUNCTION forget_collection_keeper();
