-- E-mail, website, names and texts of records with a confidential address are withheld by a stricter rule. Nothing was stored by the
-- old one, but others may have taken it over: who follows the directory is told that these records changed, and takes them anew.
UPDATE data_generation SET number = number + 1
    WHERE EXISTS (SELECT FROM service_at_location s JOIN location l ON l.id = s.location_id WHERE l.is_confidential);
UPDATE service SET modified_at = clock_timestamp()
    WHERE id IN (SELECT s.service_id FROM service_at_location s JOIN location l ON l.id = s.location_id WHERE l.is_confidential);
INSERT INTO directory_change (service_at_location_id, service_id, closed_on)
    SELECT s.id, s.service_id, v.closed_on
    FROM service_at_location s JOIN service v ON v.id = s.service_id JOIN location l ON l.id = s.location_id
    WHERE l.is_confidential ORDER BY s.id;
