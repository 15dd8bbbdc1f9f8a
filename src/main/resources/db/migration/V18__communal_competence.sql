-- The commune in which alone a service is competent by law; the rule is brussels.repere.directory.competence. Services that are
-- stored get theirs here: the one commune that they declare, otherwise the one in their name, otherwise that of their postcode.
ALTER TABLE service ADD COLUMN competent_in text;

UPDATE service v
SET competent_in = coalesce(
    (SELECT CASE WHEN count(DISTINCT commune) = 1 THEN min(commune) END
     FROM (SELECT CASE WHEN member LIKE 'commune:%' THEN substr(member, 9)
                       WHEN member LIKE 'section:%' THEN '21004' END AS commune
           FROM service_area a, unnest(a.members) AS member
           WHERE a.area_key = v.area_key) AS declared),
    (SELECT t.code
     FROM territory t JOIN delimitation d ON d.id = t.delimitation_id AND d.is_current
     WHERE t.level = 'COMMUNE'
       AND (position(lower(t.name_fr) IN lower(coalesce(v.name_fr, ''))) > 0
            OR position(lower(t.name_nl) IN lower(coalesce(v.name_nl, ''))) > 0)
     ORDER BY length(t.name_fr) DESC
     LIMIT 1),
    CASE WHEN v.name_fr ~* '\mbruxelles\M' OR v.name_nl ~* '\mbrussel\M' THEN '21004' END,
    (SELECT CASE WHEN count(*) = 1 THEN min(t.code) END
     FROM service_at_location s
     JOIN location l ON l.id = s.location_id
     JOIN delimitation d ON d.is_current
     JOIN territory t ON t.delimitation_id = d.id AND t.level = 'COMMUNE'
     WHERE s.service_id = v.id AND l.postcode = ANY (string_to_array(t.postcodes, ' '))))
WHERE v.categories && ARRAY['C67', 'C873'];
