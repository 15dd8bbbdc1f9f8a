package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "helpline")
public class HelpLineEntity {

    @Id
    String id;

    @Column(nullable = false)
    int position;

    @Column(name = "name_fr")
    String nameFr;

    @Column(name = "name_nl")
    String nameNl;

    @Column(nullable = false)
    String phone;

    String hours;

    @Column(nullable = false)
    List<String> languages;

    @Column(name = "for_fr")
    String forFr;

    @Column(name = "for_nl")
    String forNl;

    static HelpLineEntity of(HelpLine line, int position) {
        HelpLineEntity row = new HelpLineEntity();
        row.id = line.id();
        row.position = position;
        row.nameFr = line.name().fr();
        row.nameNl = line.name().nl();
        row.phone = line.phone();
        row.hours = line.hours();
        row.languages = line.languages();
        row.forFr = line.purpose() == null ? null : line.purpose().fr();
        row.forNl = line.purpose() == null ? null : line.purpose().nl();
        return row;
    }

    public HelpLine line() {
        return new HelpLine(
                id,
                new Bilingual(nameFr, nameNl),
                phone,
                hours,
                List.copyOf(languages),
                Bilingual.orNull(forFr, forNl));
    }
}
