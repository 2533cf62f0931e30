// swift-tools-version: 6.2
import PackageDescription

// A program of somebody else's that embeds nhi-pack, in three steps. Each step is a program that runs.
let package = Package(
  name: "embedding",
  dependencies: [
    // In a package of your own: .package(url: "https://…/nhi-pack", from: "…")
    .package(name: "nhi-pack", path: "../..")
  ],
  targets: [
    .executableTarget(name: "plan", dependencies: [.product(name: "NHIPack", package: "nhi-pack")]),
    .executableTarget(name: "check", dependencies: [.product(name: "NHIPack", package: "nhi-pack")]),
    .executableTarget(name: "pack", dependencies: [.product(name: "NHIPack", package: "nhi-pack")]),
  ],
  swiftLanguageModes: [.v6]
)
