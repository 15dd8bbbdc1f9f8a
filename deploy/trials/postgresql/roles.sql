-- Two roles: repere_owner makes and changes the tables, repere reads and writes rows. As a superuser, once, on an empty cluster:
--   psql -v owner_password=… -v password=… -f roles.sql postgres
CREATE ROLE repere_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE repere LOGIN PASSWORD :'password';
CREATE DATABASE repere OWNER repere_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE repere FROM PUBLIC;
GRANT CONNECT ON DATABASE repere TO repere;
\connect repere
GRANT USAGE ON SCHEMA public TO repere;
-- What repere_owner makes later, too.
ALTER DEFAULT PRIVILEGES FOR ROLE repere_owner IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO repere;
ALTER DEFAULT PRIVILEGES FOR ROLE repere_owner IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO repere;
