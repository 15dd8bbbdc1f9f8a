package brussels.repere.rest.widget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A version of the widget that was once served, and remains available for as long as partner pages may ask for it. */
@Entity
@Table(name = "widget_version")
class WidgetVersionEntity {

    @Id
    String fingerprint;

    @Column(nullable = false)
    String content;
}
