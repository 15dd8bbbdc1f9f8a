-- When a service, or anything that is told with it, last changed: who follows the directory asks for what changed since. Every
-- change of what is told writes the row of the service (an import its hash, a closure its day, reports what is contested).
-- Not the time at which the transaction began: those who write wait for each other, and a later commit must not have an earlier time.
ALTER TABLE service ADD COLUMN modified_at timestamptz(3) NOT NULL DEFAULT clock_timestamp();

CREATE FUNCTION service_is_modified() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.modified_at := clock_timestamp();
    RETURN NEW;
END
$$;
-- That it was looked at again and is still so is no change.
CREATE TRIGGER service_is_modified BEFORE UPDATE ON service FOR EACH ROW
    WHEN (to_jsonb(OLD) - 'retrieved_on' - 'modified_at' IS DISTINCT FROM to_jsonb(NEW) - 'retrieved_on' - 'modified_at')
    EXECUTE FUNCTION service_is_modified();
CREATE INDEX service_modified_at ON service (modified_at);
