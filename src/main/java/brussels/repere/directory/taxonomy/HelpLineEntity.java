package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "helpline")
class HelpLineEntity {

    @Id
    String id;

    @Column(nullable = false)
    int position;

    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "name_nl"))
    Bilingual name;

    @Column(nullable = false)
    String phone;

    String hours;

    @Column(nullable = false)
    List<String> languages;

    @AttributeOverride(name = "fr", column = @Column(name = "for_fr"))
    @AttributeOverride(name = "nl", column = @Column(name = "for_nl"))
    Bilingual purpose;

    static HelpLineEntity of(HelpLine line, int position) {
        HelpLineEntity row = new HelpLineEntity();
        row.id = line.id();
        row.position = position;
        row.name = line.name();
        row.phone = line.phone();
        row.hours = line.hours();
        row.languages = line.languages();
        row.purpose = line.purpose();
        return row;
    }

    HelpLine line() {
        return new HelpLine(id, name, phone, hours, List.copyOf(languages), purpose);
    }
}
