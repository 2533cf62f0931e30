// swift-tools-version: 6.2
import PackageDescription

/// Every target: an import shows in a public signature only where it says `public import`, `any` is spelled out, and a
/// warning is an error.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// The targets that read untrusted bytes or stand at a C boundary: every unsafe construct is marked where it stands.
let untrusted: [SwiftSetting] = house + [.strictMemorySafety()]

let system = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "nhi-pack",
  products: [
    .executable(name: "nhi-pack", targets: ["nhi-pack"]),
    // The pipeline, and the modules whose types its signatures show.
    .library(
      name: "NHIPack",
      targets: [
        "NHIPack", "Configuration", "SamplingLists", "Planning", "Checking", "Packaging", "Verifying", "Ledger",
        "FileFormats", "DICOMMedia", "Archives", "FileAccess", "RunProgress", "NHICodes", "Findings",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    // FilePath and FileDescriptor: paths as the bytes they are, typed errno. swift-subprocess needs it anyway.
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // The order is the design's: a target imports only what stands below it; of the five steps, each those before it.
    .executableTarget(
      name: "nhi-pack",
      dependencies: [
        "NHIPack", "Configuration", "Ledger", "SamplingLists", "Planning", "Checking", "Packaging", "Verifying",
        "FileFormats", "DICOMMedia", "PDFDocuments", "Markup", "EditDistance", "NHICodes", "Findings", "FileAccess",
        "RunProgress", "Archives", "CLinux",
        arguments, logging, system,
      ],
      exclude: ["Debian"], resources: [.embedInCode("Resources/result.schema.json")], swiftSettings: house),
    .target(
      name: "NHIPack",
      dependencies: [
        "Configuration", "Ledger", "SamplingLists", "Planning", "Checking", "Packaging", "Verifying", "FileFormats",
        "DICOMMedia", "Markup", "Archives", "FileAccess", "RunProgress", "BoundedConcurrency", "NHICodes", "Findings",
        logging, system,
      ],
      swiftSettings: house),
    .target(
      name: "Configuration",
      dependencies: [
        "CLibYAML", "Packaging", "Planning", "SamplingLists", "Archives", "FileAccess", "TextEncodings", "EditDistance",
        "NHICodes", "Findings", system,
      ],
      swiftSettings: untrusted),

    .target(
      name: "SamplingLists",
      dependencies: [
        "FileFormats", "Markup", "Archives", "FileAccess", "TextEncodings", "EditDistance", "NHICodes", "Findings",
        system,
      ],
      swiftSettings: untrusted),
    .target(
      name: "Planning",
      dependencies: [
        "SamplingLists", "FileFormats", "DICOMMedia", "FileAccess", "RunProgress", "TextEncodings", "NHICodes",
        "Findings", system,
      ],
      swiftSettings: untrusted),
    .target(
      name: "Checking",
      dependencies: [
        "Planning", "SamplingLists", "FileFormats", "DICOMMedia", "Markup", "FileAccess", "RunProgress",
        "BoundedConcurrency", "NHICodes", "Findings", system,
      ],
      swiftSettings: untrusted),
    .target(
      name: "Packaging",
      dependencies: [
        "Ledger", "Checking", "Planning", "SamplingLists", "FileFormats", "DICOMMedia", "Markup", "Archives",
        "FileAccess", "RunProgress", "TextEncodings", "BoundedConcurrency", "NHICodes", "Findings", system,
      ],
      swiftSettings: house),
    .target(
      name: "Verifying",
      dependencies: [
        "Packaging", "Checking", "SamplingLists", "FileFormats", "DICOMMedia", "Markup", "Archives", "FileAccess",
        "RunProgress", "TextEncodings", "BoundedConcurrency", "NHICodes", "Findings", system,
      ],
      swiftSettings: untrusted),
    .target(
      name: "Ledger",
      dependencies: ["CSQLite", "SamplingLists", "FileAccess", "NHICodes", "Findings", crypto, system],
      swiftSettings: untrusted),

    .target(
      name: "FileFormats", dependencies: ["PDFDocuments", "Markup", "TextEncodings", "FileAccess", "Findings"],
      swiftSettings: untrusted),
    .target(
      name: "DICOMMedia",
      dependencies: [
        "Archives", "FileAccess", "RunProgress", "TextEncodings", "BoundedConcurrency", "Findings", system,
      ],
      swiftSettings: untrusted),
    .target(name: "PDFDocuments", dependencies: ["CLibQPDF", "FileAccess", system], swiftSettings: untrusted),
    .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: untrusted),
    .target(
      name: "Archives", dependencies: ["CLibArchive", "CLZMA", "CZlib", "FileAccess", system], swiftSettings: untrusted),

    .target(
      name: "FileAccess", dependencies: ["CLinux", "RunProgress", "Findings", crypto, system],
      swiftSettings: untrusted),
    .target(name: "TextEncodings", swiftSettings: untrusted),
    .target(name: "BoundedConcurrency", swiftSettings: house),
    .target(name: "RunProgress", swiftSettings: house),
    .target(name: "EditDistance", swiftSettings: house),
    .target(name: "NHICodes", dependencies: ["Findings"], swiftSettings: house),
    .target(name: "Findings", swiftSettings: house),

    .systemLibrary(name: "CLinux"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),

    .target(
      name: "TestSupport", dependencies: ["FileAccess", "Findings", subprocess, system], path: "Tests/TestSupport",
      swiftSettings: house),
    .target(
      name: "ParserDrivers",
      dependencies: [
        "Configuration", "Verifying", "Checking", "Planning", "SamplingLists", "Archives", "FileFormats",
        "DICOMMedia", "FileAccess", "NHICodes", "Findings", system,
      ],
      path: "Tests/ParserDrivers", swiftSettings: house),
    .testTarget(
      name: "NHIPackTests",
      dependencies: [
        "ParserDrivers", "NHIPack", "SamplingLists", "Planning", "Packaging", "NHICodes", "Findings", "FileAccess",
        "TestSupport",
        logging, system,
      ]),
    .testTarget(
      name: "PackagingTests",
      dependencies: [
        "Packaging", "Checking", "Planning", "SamplingLists", "Markup", "Archives", "FileAccess", "TextEncodings",
        "NHICodes", "Findings", "TestSupport", crypto, system,
      ]),
    .testTarget(
      name: "LedgerTests",
      dependencies: ["Ledger", "SamplingLists", "FileAccess", "NHICodes", "Findings", "TestSupport", system]),
    .testTarget(
      name: "CheckingTests",
      dependencies: [
        "Checking", "Planning", "SamplingLists", "FileFormats", "FileAccess", "NHICodes", "Findings", "TestSupport",
        system,
      ]),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "SamplingLists", "DICOMMedia", "FileAccess", "TextEncodings", "NHICodes", "Findings",
        "TestSupport", system,
      ]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "FileAccess", "TestSupport", system]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup", "TestSupport", system]),
    .testTarget(name: "FileAccessTests", dependencies: ["FileAccess", "TestSupport", system]),
    .testTarget(name: "BoundedConcurrencyTests", dependencies: ["BoundedConcurrency"]),
    .testTarget(name: "RunProgressTests", dependencies: ["RunProgress"]),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["nhi-pack", "FileAccess", "RunProgress", "Findings", "TestSupport", system]),
    .testTarget(
      name: "InteropTests",
      dependencies: ["nhi-pack", "Packaging", "DICOMMedia", "Archives", "FileAccess", "TestSupport", system]),
    .testTarget(
      name: "LibraryTests", dependencies: ["nhi-pack", "NHIPack", "FileAccess", "TestSupport", system]),
    .testTarget(
      name: "RuleTests", dependencies: ["nhi-pack", "NHIPack", "FileAccess", "Findings", "TestSupport", system]),
    .testTarget(name: "DICOMMediaTests", dependencies: ["DICOMMedia", "Archives", "FileAccess", "Findings", system]),
    .testTarget(
      name: "FileFormatsTests", dependencies: ["FileFormats", "TextEncodings", "FileAccess", "Findings", "TestSupport"]),
    .testTarget(name: "PDFDocumentsTests", dependencies: ["PDFDocuments", "FileAccess", "TestSupport"]),
    .testTarget(
      name: "SamplingListsTests",
      dependencies: [
        "SamplingLists", "Archives", "FileAccess", "TextEncodings", "NHICodes", "Findings", "TestSupport", system,
      ]),
    .testTarget(
      name: "ConfigurationTests",
      dependencies: ["Configuration", "SamplingLists", "NHICodes", "Findings", "TestSupport", system]),
    .testTarget(name: "EditDistanceTests", dependencies: ["EditDistance"]),
    .testTarget(name: "NHICodesTests", dependencies: ["NHICodes", "Findings"]),
    .testTarget(name: "TextEncodingsTests", dependencies: ["TextEncodings"]),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz`: a program that libFuzzer drives. It links only with that, so it is there only when it is asked for.
if Context.environment["NHI_PACK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["ParserDrivers"], path: "Tests/Fuzzing", swiftSettings: house))
}
