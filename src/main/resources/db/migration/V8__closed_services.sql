-- Since when a service is no more in the source that it came from: nobody finds it, and who knows its id is told the day.
ALTER TABLE service ADD COLUMN closed_on date;
