package brussels.repere.rest.services.request;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.text.Lang;

/** Makes a {@link ServicesQuery} of the few parameters that a caller inside the application has. Not thread-safe. */
public final class ServicesQueryBuilder {

    private Double lat;
    private Double lon;
    private ParameterValues territory;
    private String address;
    private String place;
    private String q;
    private ParameterValues needs;
    private ParameterValues without;
    private ParameterValues meaning;
    private ParameterValues sector;
    private ParameterValues category;
    private ParameterValues language;
    private ParameterValues mode;
    private Double age;
    private ParameterValues audience;
    private ParameterValues cost;
    private ParameterValues appointment;
    private Boolean openNow;
    private String openAt;
    private Integer radius;
    private Integer page;
    private Integer size;
    private Boolean explain;
    private Lang lang;

    public ServicesQueryBuilder lat(Double lat) {
        this.lat = lat;
        return this;
    }

    public ServicesQueryBuilder lon(Double lon) {
        this.lon = lon;
        return this;
    }

    public ServicesQueryBuilder territory(ParameterValues territory) {
        this.territory = territory;
        return this;
    }

    public ServicesQueryBuilder address(String address) {
        this.address = address;
        return this;
    }

    public ServicesQueryBuilder place(String place) {
        this.place = place;
        return this;
    }

    public ServicesQueryBuilder q(String q) {
        this.q = q;
        return this;
    }

    public ServicesQueryBuilder needs(ParameterValues needs) {
        this.needs = needs;
        return this;
    }

    public ServicesQueryBuilder without(ParameterValues without) {
        this.without = without;
        return this;
    }

    public ServicesQueryBuilder meaning(ParameterValues meaning) {
        this.meaning = meaning;
        return this;
    }

    public ServicesQueryBuilder sector(ParameterValues sector) {
        this.sector = sector;
        return this;
    }

    public ServicesQueryBuilder category(ParameterValues category) {
        this.category = category;
        return this;
    }

    public ServicesQueryBuilder language(ParameterValues language) {
        this.language = language;
        return this;
    }

    public ServicesQueryBuilder mode(ParameterValues mode) {
        this.mode = mode;
        return this;
    }

    public ServicesQueryBuilder age(Double age) {
        this.age = age;
        return this;
    }

    public ServicesQueryBuilder audience(ParameterValues audience) {
        this.audience = audience;
        return this;
    }

    public ServicesQueryBuilder cost(ParameterValues cost) {
        this.cost = cost;
        return this;
    }

    public ServicesQueryBuilder appointment(ParameterValues appointment) {
        this.appointment = appointment;
        return this;
    }

    public ServicesQueryBuilder openNow(Boolean openNow) {
        this.openNow = openNow;
        return this;
    }

    public ServicesQueryBuilder openAt(String openAt) {
        this.openAt = openAt;
        return this;
    }

    public ServicesQueryBuilder radius(Integer radius) {
        this.radius = radius;
        return this;
    }

    public ServicesQueryBuilder page(Integer page) {
        this.page = page;
        return this;
    }

    public ServicesQueryBuilder size(Integer size) {
        this.size = size;
        return this;
    }

    public ServicesQueryBuilder explain(Boolean explain) {
        this.explain = explain;
        return this;
    }

    public ServicesQueryBuilder lang(Lang lang) {
        this.lang = lang;
        return this;
    }

    public ServicesQuery build() {
        return new ServicesQuery(
                lat,
                lon,
                territory,
                address,
                place,
                q,
                needs,
                without,
                meaning,
                null,
                sector,
                category,
                language,
                mode,
                null,
                null,
                null,
                null,
                age,
                audience,
                cost,
                appointment,
                openNow,
                openAt,
                null,
                radius,
                null,
                null,
                page,
                size,
                explain,
                null,
                lang);
    }
}
