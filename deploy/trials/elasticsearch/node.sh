#!/bin/sh
# Sets up an Elasticsearch 8.17 in FOLDER, with its own security: TLS by an authority of one's own, two users, roles. It comes from Maven
# Central (a distribution for tests of others, under its own licences), for trials alone: nothing of it is ever shipped. It does not start it:
#   deploy/trials/elasticsearch/node.sh FOLDER [HTTP_PORT]
#   FOLDER/elasticsearch-8.17.4/bin/elasticsearch     (not as root)
# Users: operator / operating (all rights), repere / searching (those of repere.yml, and no others).
set -eu
VERSION=8.17.4
HERE=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cd "$1"
[ -f elasticsearch-$VERSION.zip ] || mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:$VERSION:zip -DoutputDirectory=.
rm -rf elasticsearch-$VERSION
unzip -q elasticsearch-$VERSION.zip
"$HERE/../postgresql/certificates.sh" elasticsearch-$VERSION/config/certificates
cd elasticsearch-$VERSION
plugin=plugins/common-analysis
mkdir -p $plugin classes
javac --release 17 -cp 'lib/*' -d classes "$HERE/CommonAnalysisPlugin.java"
jar --create --file $plugin/common-analysis.jar -C classes .
printf 'name=common-analysis\ndescription=Of analysis-common\nversion=1\nelasticsearch.version=%s\njava.version=17\nclassname=CommonAnalysisPlugin\n' \
  $VERSION > $plugin/plugin-descriptor.properties
cat >> config/elasticsearch.yml <<END
cluster.name: trial
discovery.type: single-node
network.host: 127.0.0.1
http.port: ${2:-9500}
transport.port: $((${2:-9500} + 10))
cluster.routing.allocation.disk.threshold_enabled: false
xpack.security.enabled: true
xpack.security.http.ssl.enabled: true
xpack.security.http.ssl.key: certificates/server.key
xpack.security.http.ssl.certificate: certificates/server.pem
xpack.security.authc.api_key.enabled: true
END
printf -- '-Xms512m\n-Xmx512m\n' > config/jvm.options.d/heap.options
cat "$HERE/repere.yml" >> config/roles.yml
export ES_JAVA_HOME=${ES_JAVA_HOME:-$(dirname "$(dirname "$(realpath "$(command -v java)")")")}
bin/elasticsearch-users useradd operator -p operating -r superuser
bin/elasticsearch-users useradd repere -p searching -r repere
