import type { ProfileFacts } from '../../facts';
import { article, documentation } from '../../facts/statement';

export const profile: ProfileFacts = {
  framework: 'aspnet-core',
  overview:
    'ASP.NET Core is a fast framework for applications in the cloud and on the internet that runs on several operating systems. It is a redesign of the older ASP.NET.',
  features: [
    article('At home on Windows, macOS and Linux.'),
    article('Tuned for speed and for scale.'),
    article('Web pages (MVC) and web APIs share one model.'),
  ],
  advantages: [
    documentation(
      'The Kestrel server, dependency injection, logging, tracing and metrics work together from the start.',
      'Microsoft Learn: ASP.NET Core, overview',
      'https://learn.microsoft.com/aspnet/core/overview',
    ),
    documentation(
      'SignalR, gRPC, Blazor and Minimal APIs are part of it.',
      'Microsoft Learn: ASP.NET Core, overview',
      'https://learn.microsoft.com/aspnet/core/overview',
    ),
    documentation(
      'OpenAPI documents come from a first-party package.',
      'Microsoft Learn: ASP.NET Core, fundamentals/openapi/overview',
      'https://learn.microsoft.com/aspnet/core/fundamentals/openapi/overview',
    ),
  ],
  idealUses: [
    article('Enterprise applications'),
    article('Applications in the cloud'),
    article('APIs that have to be fast'),
    documentation(
      'Web APIs in a few lines, as Minimal APIs',
      'Microsoft Learn: ASP.NET Core, overview',
      'https://learn.microsoft.com/aspnet/core/overview',
    ),
    documentation(
      'Live updates through SignalR and remote calls through gRPC',
      'Microsoft Learn: ASP.NET Core, overview',
      'https://learn.microsoft.com/aspnet/core/overview',
    ),
  ],
  limits: [
    documentation(
      'Calls that block use up the thread pool and slow down the responses.',
      'Microsoft Learn: ASP.NET Core, fundamentals/best-practices, avoid blocking calls',
      'https://learn.microsoft.com/aspnet/core/fundamentals/best-practices#avoid-blocking-calls',
    ),
    documentation(
      'A content security policy is written by hand; only Blazor Web Apps set frame-ancestors on their own.',
      'Microsoft Learn: ASP.NET Core, blazor/security/content-security-policy',
      'https://learn.microsoft.com/aspnet/core/blazor/security/content-security-policy',
    ),
    documentation(
      'Some templates exist for C# alone (Blazor, gRPC, Razor Pages), and Visual Basic has no web template at all.',
      'Microsoft Learn: .NET default templates for dotnet new',
      'https://learn.microsoft.com/dotnet/core/tools/dotnet-new-sdk-templates',
    ),
  ],
  languages: {
    value: 'C#, F#',
    source: {
      title: 'Microsoft Learn: .NET default templates for dotnet new',
      url: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-new-sdk-templates',
    },
  },
  firstRelease: {
    value: '2016-06-27',
    source: {
      title: 'dotnet/core: release-notes/1.0/README.md',
      url: 'https://github.com/dotnet/core/blob/main/release-notes/1.0/README.md',
    },
    note: 'With .NET Core 1.0.',
  },
  latestRelease: {
    value: '10.0.11 (2026-08-11)',
    source: { title: 'endoflife.date: Microsoft .NET', url: 'https://endoflife.date/dotnet' },
    note: 'As of August 2026; .NET 11.0 was to follow on 2026-11-10, by releases.md of dotnet/core.',
  },
  licence: {
    value: 'MIT',
    source: {
      title: 'dotnet/aspnetcore: LICENSE.txt',
      url: 'https://github.com/dotnet/aspnetcore/blob/main/LICENSE.txt',
    },
  },
  governance: {
    value: 'Microsoft and other contributors within the .NET Foundation; Microsoft supports the releases',
    source: {
      title: 'dotnet/core: releases.md',
      url: 'https://github.com/dotnet/core/blob/main/releases.md',
    },
  },
  concurrency: {
    value:
      'Asynchronous input and output on a shared thread pool: a few threads serve thousands of requests at a time',
    source: {
      title: 'Microsoft Learn: ASP.NET Core, fundamentals/best-practices',
      url: 'https://learn.microsoft.com/aspnet/core/fundamentals/best-practices',
    },
  },
  server: {
    value: 'Kestrel, within the process; IIS and HTTP.sys as well on Windows',
    source: {
      title: 'Microsoft Learn: ASP.NET Core, fundamentals/servers',
      url: 'https://learn.microsoft.com/aspnet/core/fundamentals/servers/',
    },
  },
  platforms: {
    value: 'Windows, Linux, macOS',
    source: {
      title: 'dotnet/core: release-notes/10.0/supported-os.md',
      url: 'https://github.com/dotnet/core/blob/main/release-notes/10.0/supported-os.md',
    },
  },
  databaseLayer: {
    value:
      'Entity Framework Core: providers by Microsoft for SQL Server, SQLite and Cosmos DB, by others for PostgreSQL, MySQL and Oracle',
    source: {
      title: 'Microsoft Learn: Entity Framework Core, providers',
      url: 'https://learn.microsoft.com/ef/core/providers/',
    },
  },
  templateEngine: {
    value: 'Razor',
    source: {
      title: 'Microsoft Learn: ASP.NET Core, mvc/views/overview',
      url: 'https://learn.microsoft.com/aspnet/core/mvc/views/overview',
    },
  },
  staticTyping: {
    value: 'yes',
    source: {
      title: 'Microsoft Learn: The C# type system',
      url: 'https://learn.microsoft.com/dotnet/csharp/fundamentals/types/',
    },
  },
  supportPolicy: {
    value: 'One release every November: LTS with three years in odd years, STS with two years in even ones',
    source: {
      title: 'dotnet/core: release-policies.md',
      url: 'https://github.com/dotnet/core/blob/main/release-policies.md',
    },
  },
  documentationUrl: 'https://learn.microsoft.com/aspnet/core/',
  repositoryUrl: 'https://github.com/dotnet/aspnetcore',
  capabilities: {
    'background-jobs': {
      level: 'built-in',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, fundamentals/host/hosted-services',
        url: 'https://learn.microsoft.com/aspnet/core/fundamentals/host/hosted-services',
      },
      note: 'Hosted services within the process; their queue does not survive a restart.',
    },
    caching: {
      level: 'built-in',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, performance/caching/overview',
        url: 'https://learn.microsoft.com/aspnet/core/performance/caching/overview',
      },
    },
    openapi: {
      level: 'first-party add-on',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, fundamentals/openapi/overview',
        url: 'https://learn.microsoft.com/aspnet/core/fundamentals/openapi/overview',
      },
      note: 'Microsoft.AspNetCore.OpenApi.',
    },
    translation: {
      level: 'built-in',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, fundamentals/localization',
        url: 'https://learn.microsoft.com/aspnet/core/fundamentals/localization',
      },
    },
    email: {
      level: 'third-party',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, security/authentication/accconfirm',
        url: 'https://learn.microsoft.com/aspnet/core/security/authentication/accconfirm',
      },
      note: 'SendGrid sends the mail in the documentation.',
    },
    'file-storage': {
      level: 'third-party',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, mvc/models/file-uploads',
        url: 'https://learn.microsoft.com/aspnet/core/mvc/models/file-uploads',
      },
      note: 'Parsing uploads is built in; the application chooses where to store them.',
    },
    'health-checks': {
      level: 'built-in',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, host-and-deploy/health-checks',
        url: 'https://learn.microsoft.com/aspnet/core/host-and-deploy/health-checks',
      },
    },
  },
  furtherSources: {
    grpc: {
      title: 'Microsoft Learn: ASP.NET Core, grpc',
      url: 'https://learn.microsoft.com/aspnet/core/grpc/',
    },
  },
  notableUsers: [
    {
      name: 'Stack Overflow',
      source: {
        title: 'InfoQ: new architecture of Stack Overflow, 2020',
        url: 'https://www.infoq.com/news/2020/04/Stack-Overflow-New-Architecture/',
      },
    },
    {
      name: 'Bing',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, overview',
        url: 'https://learn.microsoft.com/aspnet/core/overview',
      },
    },
    {
      name: 'Microsoft 365',
      source: {
        title: 'Microsoft Learn: ASP.NET Core, overview',
        url: 'https://learn.microsoft.com/aspnet/core/overview',
      },
    },
  ],
};
