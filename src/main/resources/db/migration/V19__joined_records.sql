-- The same institution as another source records it. It is then told by that other record, which takes some fields from this one; the
-- rows of neither are rewritten, so that a join can be undone and each source goes on to be imported by itself.
ALTER TABLE service
    -- The service that is told instead. Where that row goes, this one is told by itself again.
    ADD COLUMN joined_to     uuid REFERENCES service (id) ON DELETE SET NULL,
    -- Names of fields, as corrections have them.
    ADD COLUMN joined_fields text[],
    ADD COLUMN joined_on     date,
    -- Who decided: a person, or the rule that an operator stated.
    ADD COLUMN joined_by     text,
    -- When a record that is told with this one last changed.
    ADD COLUMN told_with     timestamptz(3);
CREATE INDEX service_joined_to ON service (joined_to) WHERE joined_to IS NOT NULL;

-- What is told with a record changes it: its row, and so the log of changes and the index.
CREATE FUNCTION note_joined() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE service SET told_with = clock_timestamp() WHERE id IN (OLD.joined_to, NEW.joined_to);
    INSERT INTO index_queue (service_at_location_id)
        SELECT s.id FROM service_at_location s WHERE s.service_id IN (OLD.joined_to, NEW.joined_to, NEW.id);
    RETURN NULL;
END
$$;
CREATE TRIGGER note_joined AFTER UPDATE ON service FOR EACH ROW
    WHEN ((OLD.joined_to IS NOT NULL OR NEW.joined_to IS NOT NULL)
        AND to_jsonb(OLD) - 'retrieved_on' - 'modified_at' IS DISTINCT FROM to_jsonb(NEW) - 'retrieved_on' - 'modified_at')
    EXECUTE FUNCTION note_joined();

-- A record that its source has no more tells nothing of others.
CREATE FUNCTION separate_from_closed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE service SET joined_to = NULL, joined_fields = NULL, joined_on = NULL, joined_by = NULL WHERE joined_to = NEW.id;
    RETURN NULL;
END
$$;
CREATE TRIGGER separate_from_closed AFTER UPDATE ON service FOR EACH ROW
    WHEN (OLD.closed_on IS NULL AND NEW.closed_on IS NOT NULL)
    EXECUTE FUNCTION separate_from_closed();

-- Who follows the directory is told that a joined record is gone, as if it were closed.
CREATE OR REPLACE FUNCTION note_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM FROM data_generation WHERE id = 1 FOR UPDATE;
    INSERT INTO directory_change (service_at_location_id, service_id, closed_on)
        SELECT s.id, after.id, coalesce(after.closed_on, CASE WHEN after.joined_to IS NULL THEN NULL ELSE after.joined_on END)
        FROM after JOIN before ON before.id = after.id JOIN service_at_location s ON s.service_id = after.id
        WHERE to_jsonb(before) - 'retrieved_on' - 'modified_at' IS DISTINCT FROM to_jsonb(after) - 'retrieved_on' - 'modified_at'
        ORDER BY s.id;
    RETURN NULL;
END
$$;
