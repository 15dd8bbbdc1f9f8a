-- How many people a service can take at a location, taken or free, and when that was said.
ALTER TABLE service_at_location
    ADD COLUMN capacity integer CHECK (capacity BETWEEN 0 AND 99999),
    ADD COLUMN capacity_unit text CHECK (capacity_unit IN ('places', 'beds')),
    ADD COLUMN capacity_on date,
    ADD CHECK ((capacity IS NULL) = (capacity_unit IS NULL)),
    ADD CHECK (capacity IS NOT NULL OR capacity_on IS NULL);
