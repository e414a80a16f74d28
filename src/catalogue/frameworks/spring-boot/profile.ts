import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'spring-boot',
  overview:
    'Spring Boot is a project of the Spring ecosystem for Java. It makes it simple to start a Spring application and takes away most of the boilerplate configuration.',
  features: [
    article('Configures itself from the dependencies that it finds.'),
    article('Brings its own server; the article names Tomcat, Jetty and Undertow.'),
    article('Metrics, health checks and configuration from outside, made for production.'),
    documentation(
      'The current documentation lists Tomcat and Jetty as embedded servers.',
      'Spring Boot documentation: system requirements',
      'https://docs.spring.io/spring-boot/system-requirements.html',
    ),
  ],
  advantages: [
    article('Makes complex Spring applications simpler.'),
    article('Ready for production from the start.'),
    article('The Spring ecosystem covers a wide range of needs.'),
    documentation(
      'One Maven or Gradle command builds a container image.',
      'Spring Boot reference: packaging/container-images/cloud-native-buildpacks',
      'https://docs.spring.io/spring-boot/reference/packaging/container-images/cloud-native-buildpacks.html',
    ),
    documentation(
      'Adding Spring Security protects a web application without further settings.',
      'Spring Boot reference: web/spring-security',
      'https://docs.spring.io/spring-boot/reference/web/spring-security.html',
    ),
  ],
  idealUses: [
    documentation(
      'Architectures made of microservices',
      'spring.io: Why Spring',
      'https://spring.io/why-spring',
    ),
    documentation('Systems that react to events', 'spring.io: Why Spring', 'https://spring.io/why-spring'),
    documentation('Work that is done in batches', 'spring.io: Why Spring', 'https://spring.io/why-spring'),
    documentation(
      'Services and applications that run on their own in production',
      'spring-projects/spring-boot: README.adoc',
      'https://github.com/spring-projects/spring-boot/blob/main/README.adoc',
    ),
  ],
  limits: [
    documentation(
      'Native images expect everything to be known when they are built: beans are then fixed, and profiles work in part only.',
      'Spring Boot reference: packaging/native-image/introducing-graalvm-native-images',
      'https://docs.spring.io/spring-boot/reference/packaging/native-image/introducing-graalvm-native-images.html',
    ),
    documentation(
      'An executable jar cannot serve JSP pages.',
      'Spring Boot reference: web/servlet, JSP limitations',
      'https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.embedded-container.jsp-limitations',
    ),
    documentation(
      'The password that it generates is meant for development and has to be replaced before production.',
      'Spring Boot reference: web/spring-security',
      'https://docs.spring.io/spring-boot/reference/web/spring-security.html',
    ),
  ],
  languages: {
    value: 'Java, Kotlin',
    source: {
      title: 'Spring Boot reference: features/kotlin',
      url: 'https://docs.spring.io/spring-boot/reference/features/kotlin.html',
    },
  },
  firstRelease: {
    value: '2014-04-01',
    source: {
      title: 'spring-projects/spring-boot: tag v1.0.0.RELEASE',
      url: 'https://github.com/spring-projects/spring-boot/tree/v1.0.0.RELEASE',
    },
    note: 'Version 1.0.0.RELEASE.',
  },
  latestRelease: {
    value: '4.1.1 (2026-08-20)',
    source: { title: 'endoflife.date: Spring Boot', url: 'https://endoflife.date/spring-boot' },
    note: 'As of August 2026.',
  },
  licence: {
    value: 'Apache-2.0',
    source: {
      title: 'spring-projects/spring-boot: LICENSE.txt',
      url: 'https://github.com/spring-projects/spring-boot/blob/c329ffa25dc160a90ebe5e4b006ad4cdf89d8683/LICENSE.txt',
    },
  },
  governance: {
    value: 'The Spring team at VMware (Broadcom); enterprise support is a paid product, VMware Tanzu',
    source: {
      title: 'spring-projects/spring-boot: SUPPORT.adoc',
      url: 'https://github.com/spring-projects/spring-boot/blob/c329ffa25dc160a90ebe5e4b006ad4cdf89d8683/SUPPORT.adoc',
    },
  },
  concurrency: {
    value:
      'A thread per request on Tomcat or Jetty; virtual threads from Java 21 on, or reactive WebFlux, by choice',
    source: {
      title: 'Spring Boot reference: features/spring-application, virtual threads',
      url: 'https://docs.spring.io/spring-boot/reference/features/spring-application.html#features.spring-application.virtual-threads',
    },
  },
  server: {
    value: 'Tomcat or Jetty, embedded in an executable jar',
    source: {
      title: 'Spring Boot documentation: system requirements',
      url: 'https://docs.spring.io/spring-boot/system-requirements.html',
    },
  },
  platforms: {
    value: 'Wherever Java 17 to 26 runs',
    source: {
      title: 'Spring Boot documentation: system requirements',
      url: 'https://docs.spring.io/spring-boot/system-requirements.html',
    },
  },
  databaseLayer: {
    value: 'Spring Data JPA on Hibernate, or JdbcClient',
    source: {
      title: 'Spring Boot reference: data/sql',
      url: 'https://docs.spring.io/spring-boot/reference/data/sql.html',
    },
  },
  templateEngine: {
    value: 'Thymeleaf, FreeMarker, Mustache or Groovy templates',
    source: {
      title: 'Spring Boot reference: web/servlet',
      url: 'https://docs.spring.io/spring-boot/reference/web/servlet.html',
    },
  },
  staticTyping: {
    value: 'yes',
    source: {
      title: 'Java Language Specification, SE 21: chapter 4, types',
      url: 'https://docs.oracle.com/javase/specs/jls/se21/html/jls-4.html',
    },
  },
  supportPolicy: {
    value:
      'About 13 months of free support for a minor release (4.1: 2026-06-30 to 2027-07-31); anything longer is paid',
    source: { title: 'endoflife.date: Spring Boot', url: 'https://endoflife.date/spring-boot' },
  },
  documentationUrl: 'https://docs.spring.io/spring-boot/',
  repositoryUrl: 'https://github.com/spring-projects/spring-boot',
  capabilities: {
    'background-jobs': {
      level: 'first-party add-on',
      source: {
        title: 'Spring Boot reference: io/quartz',
        url: 'https://docs.spring.io/spring-boot/reference/io/quartz.html',
      },
      note: 'Scheduling is built in; stored jobs come with the Quartz and Spring Batch starters.',
    },
    caching: {
      level: 'first-party add-on',
      source: {
        title: 'Spring Boot reference: io/caching',
        url: 'https://docs.spring.io/spring-boot/reference/io/caching.html',
      },
    },
    openapi: {
      level: 'third-party',
      source: {
        title: 'Spring Boot reference: contents',
        url: 'https://docs.spring.io/spring-boot/reference/',
      },
      note: 'The reference documentation has nothing on it.',
    },
    translation: {
      level: 'built-in',
      source: {
        title: 'Spring Boot reference: features/internationalization',
        url: 'https://docs.spring.io/spring-boot/reference/features/internationalization.html',
      },
    },
    email: {
      level: 'first-party add-on',
      source: {
        title: 'Spring Boot reference: io/email',
        url: 'https://docs.spring.io/spring-boot/reference/io/email.html',
      },
    },
    'file-storage': {
      level: 'third-party',
      source: {
        title: 'Spring Boot reference: contents',
        url: 'https://docs.spring.io/spring-boot/reference/',
      },
      note: 'The reference documentation has nothing on it.',
    },
    'health-checks': {
      level: 'first-party add-on',
      source: {
        title: 'Spring Boot reference: actuator/endpoints',
        url: 'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html',
      },
      note: 'Actuator.',
    },
  },
  furtherSources: {
    graphql: {
      title: 'Spring Boot reference: web/spring-graphql',
      url: 'https://docs.spring.io/spring-boot/reference/web/spring-graphql.html',
    },
  },
  notableUsers: [
    {
      name: 'Netflix',
      source: {
        title:
          'Netflix Technology Blog: Netflix OSS and Spring Boot - Coming Full Circle (text at tefter.io)',
        url: 'https://www.tefter.io/bookmarks/62798/readable',
      },
    },
  ],
};
