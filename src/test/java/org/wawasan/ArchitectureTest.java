package org.wawasan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Named;
import jakarta.interceptor.Interceptors;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wawasan.member.web.Entrance;
import org.wawasan.platform.jobs.LastingTimer;
import org.wawasan.platform.web.Requests;

/** The arrangement of the code: which feature may use which, and where the web ends. */
class ArchitectureTest {

    private static final String ROOT = "org.wawasan";
    private static final List<String> LAYERS = List.of("platform", "member", "knowledge", "composition", "competence", "content",
            "collaboration", "operation");
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final Map<String, Set<String>> FEATURES = features();

    @Test
    void everyPackageBelongsToADeclaredFeature() {
        Set<String> strays = CODE.stream().filter(type -> !type.getPackageName().equals(ROOT))
                .filter(type -> featureOf(type).isEmpty()).map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), strays);
    }

    @Test
    void everyUsedFeatureExists() {
        FEATURES.forEach((feature, uses) -> uses.forEach(used ->
                assertTrue(FEATURES.containsKey(used), feature + " declares the use of " + used + ", which does not exist")));
    }

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        Set<String> undeclared = new TreeSet<>();
        arrows().forEach((feature, used) -> used.forEach((other, example) -> {
            if (!FEATURES.get(feature).contains(other)) {
                undeclared.add(feature + " → " + other + ": " + example);
            }
        }));
        assertEquals(Set.of(), undeclared);
    }

    @Test
    void featuresDeclareOnlyWhatTheyUse() {
        Map<String, Map<String, String>> arrows = arrows();
        Set<String> idle = new TreeSet<>();
        FEATURES.forEach((feature, uses) -> uses.stream()
                .filter(used -> !arrows.getOrDefault(feature, Map.of()).containsKey(used))
                .forEach(used -> idle.add(feature + " → " + used)));
        assertEquals(Set.of(), idle);
    }

    @Test
    void noFeatureUsesAHigherLayer() {
        Set<String> upward = new TreeSet<>();
        FEATURES.forEach((feature, uses) -> uses.stream().filter(used -> layer(used) > layer(feature))
                .forEach(used -> upward.add(feature + " → " + used)));
        assertEquals(Set.of(), upward);
    }

    @Test
    void featuresHaveNoCycles() {
        for (String feature : FEATURES.keySet()) {
            assertTrue(!reaches(feature, feature, new TreeSet<>()), feature + " uses itself by way of others");
        }
    }

    @Test
    void facesStaysInTheWeb() {
        noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.omnifaces..", "jakarta.servlet.http..", "jakarta.ws.rs..")
                .check(CODE);
    }

    @Test
    void databaseStaysOutOfTheWeb() {
        noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat()
                .areAssignableTo(EntityManager.class).check(CODE);
    }

    @Test
    void transactionsBelongToServices() {
        noClasses().that().resideInAPackage("..web..").should().beAnnotatedWith(jakarta.transaction.Transactional.class).check(CODE);
        noMethods().that().areDeclaredInClassesThat().resideInAPackage("..web..").should()
                .beAnnotatedWith(jakarta.transaction.Transactional.class).check(CODE);
    }

    @Test
    void entitiesHideTheirFieldsAndHaveNoSetters() {
        fields().that().areDeclaredInClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class)
                .and().areNotStatic().should().bePrivate().check(CODE);
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class)
                .should().haveNameMatching("set[A-Z].*").check(CODE);
    }

    /** A customer has a whole network of IPv6 addresses; only where somebody signed in from is kept as an address. */
    @Test
    void visitorsAreCountedByNetwork() {
        noClasses().that().areNotAssignableTo(Requests.class).and().areNotAssignableTo(Entrance.class)
                .should().callMethod(Requests.class, "clientAddress", HttpServletRequest.class).check(CODE);
    }

    /** The server knows them by name; of two with the same name only one would run. */
    @Test
    void singletonsHaveNamesOfTheirOwn() {
        Set<String> names = new TreeSet<>();
        CODE.stream().filter(type -> type.isAnnotatedWith(jakarta.ejb.Singleton.class)).forEach(type -> {
            String given = type.getAnnotationOfType(jakarta.ejb.Singleton.class).name();
            assertTrue(names.add(given.isEmpty() ? type.getSimpleName() : given), type.getName());
        });
        assertTrue(names.size() > 1);
    }

    /** A round that fails would end its timer for good; and what it did is undone only where the transaction lies within. */
    @Test
    void timersOutliveARoundThatFails() {
        methods().that().areAnnotatedWith(jakarta.ejb.Schedule.class).should().beDeclaredInClassesThat(
                new DescribedPredicate<>("go on after a failure, outside of transactions") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.isAnnotatedWith(Interceptors.class) && type.isAnnotatedWith(TransactionAttribute.class)
                                && List.of(type.getAnnotationOfType(Interceptors.class).value()).contains(LastingTimer.class)
                                && type.getAnnotationOfType(TransactionAttribute.class).value() == TransactionAttributeType.NOT_SUPPORTED;
                    }
                }).check(CODE);
        noMethods().that().areAnnotatedWith(jakarta.ejb.Schedule.class).should().beAnnotatedWith(TransactionAttribute.class).check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        classes().should().haveSimpleNameNotEndingWith("Impl").andShould().haveSimpleNameNotEndingWith("Manager")
                .andShould().haveSimpleNameNotEndingWith("Helper").andShould().haveSimpleNameNotEndingWith("Util")
                .andShould().haveSimpleNameNotEndingWith("Utils").check(CODE);
    }

    @Test
    void pagesNameOnlyBeansOfTheirOwnFeature() throws IOException {
        Map<String, String> featureOfBean = new TreeMap<>();
        CODE.stream().filter(type -> type.isAnnotatedWith(Named.class)).forEach(type -> {
            String name = type.getAnnotationOfType(Named.class).value();
            String simple = type.getSimpleName();
            featureOfBean.put(name.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : name,
                    featureOf(type).orElseThrow());
        });
        List<String> shared = List.of("platform", "member");
        Set<String> mixed = new TreeSet<>();
        for (Path page : pages()) {
            Set<String> features = new TreeSet<>();
            Matcher names = Pattern.compile("[#$]\\{[^}]*?\\b([a-z]\\w*)\\b").matcher(Files.readString(page));
            while (names.find()) {
                Optional.ofNullable(featureOfBean.get(names.group(1))).filter(feature -> !shared.contains(feature)).ifPresent(features::add);
            }
            if (features.size() > 1) {
                mixed.add(page + " " + features);
            }
        }
        assertEquals(Set.of(), mixed);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml") && !file.toString().contains("WEB-INF")).toList();
        }
    }

    private static Map<String, Set<String>> features() {
        Map<String, Set<String>> features = new TreeMap<>();
        CODE.stream().filter(type -> type.getSimpleName().equals("package-info")).forEach(type ->
                type.tryGetAnnotationOfType(Feature.class).ifPresent(feature ->
                        features.put(type.getPackageName().substring(ROOT.length() + 1), Set.of(feature.uses()))));
        return features;
    }

    private static Optional<String> featureOf(JavaClass type) {
        String name = type.getPackageName().length() > ROOT.length() ? type.getPackageName().substring(ROOT.length() + 1) : "";
        return FEATURES.keySet().stream().filter(feature -> name.equals(feature) || name.startsWith(feature + ".")).findFirst();
    }

    /** Which feature uses which, with an example of each. */
    private static Map<String, Map<String, String>> arrows() {
        Map<String, Map<String, String>> arrows = new TreeMap<>();
        for (JavaClass type : CODE) {
            Optional<String> feature = featureOf(type);
            if (feature.isPresent()) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    featureOf(dependency.getTargetClass()).filter(other -> !other.equals(feature.get())).ifPresent(other ->
                            arrows.computeIfAbsent(feature.get(), name -> new TreeMap<>()).putIfAbsent(other, dependency.getDescription()));
                }
            }
        }
        return arrows;
    }

    private static boolean reaches(String from, String to, Set<String> seen) {
        for (String used : new ArrayList<>(FEATURES.getOrDefault(from, Set.of()))) {
            if (used.equals(to) || seen.add(used) && reaches(used, to, seen)) {
                return true;
            }
        }
        return false;
    }

    private static int layer(String feature) {
        return LAYERS.indexOf(feature.replaceFirst("\\..*", ""));
    }
}
