package brussels.repere;

/**
 * The integration tests whose application no other part of them has: packaged, or with a profile of its own. They are told by their names, which
 * JUnit reads before it loads a class. A class that is loaded has its application built, which takes 20 s of a processor, also in a
 * process that leaves the class out by a tag. {@link TestPartsTest} says if a name is missing.
 */
final class OtherApplications {

    /** Matches the names of the classes. */
    static final String NAMES = ".*\\.("
            + "FramesBrowserIT|LimitsBrowserIT|MapTilesBrowserIT|FurtherSourcesIT|"
            + "CommandsBesideServiceIT|ImportRegisterCommandIT|ReportsCommandIT|SocialBrusselsCommandIT|"
            + "AccountsCommandIT|EngineRecoveryIT|PackagedApplicationIT|UpgradeIT|"
            + "ObservatoryAgreementIT|ObservatoryRegisterIT|ProviderSignInIT|FhirAgreementIT|"
            + "FhirConformanceIT|HsdsRegisterConformanceIT|ClientRateLimitIT|PartnerKeyIT|"
            + "SharedUsesIT|OgcRegisterIT|OpenWebRegisterIT|SituationsIT|"
            + "RealRegisterIT|ExecutorsAgreeIT|OrdersIT)";

    private OtherApplications() {}
}
