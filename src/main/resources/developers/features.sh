curl '{origin}/ogc/collections/services/items?commune=21001&limit=1000&crs=http://www.opengis.net/def/crs/EPSG/0/31370' \
  > services.geojson
