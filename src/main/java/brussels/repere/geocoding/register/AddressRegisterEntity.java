package brussels.repere.geocoding.register;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A stored register of addresses. */
@Entity
@Table(name = "address_register")
class AddressRegisterEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @Column(name = "is_complete")
    boolean complete;

    @Column(name = "content_hash")
    String contentHash;

    @OneToMany(mappedBy = "register", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    List<StreetEntity> streets = new ArrayList<>();
}
