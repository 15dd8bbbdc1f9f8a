/** As the interface knows them, but for everyone, who is nobody's audience. */
export const AUDIENCES = [
  'children',
  'young-people',
  'adults',
  'seniors',
  'women',
  'men',
  'families',
  'carers',
  'people-with-disabilities',
  'homeless',
  'people-in-poverty',
  'refugees-and-migrants',
  'job-seekers',
  'lgbtqi',
  'professionals',
];
