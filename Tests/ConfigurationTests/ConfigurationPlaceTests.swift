import Configuration
import SystemPackage
import TestSupport
import Testing

/// Where a configuration is found when none is named. The working folder is the process's, so what is found there is
/// tried with the program.
@Suite struct ConfigurationPlaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `SOURCE's comes before the user's own`() throws {
    let source = folder.path.appending("files")
    try folder.write("files/chart.txt", "x")
    let environment = ["XDG_CONFIG_HOME": folder.path.appending("xdg").string, "HOME": folder.path.string]
    func found() -> ConfigurationPlace? { ConfigurationPlace.find(source: source) { environment[$0] } }
    #expect(found() == nil)
    try folder.write(".config/nhi-pack/config.yaml", "")
    #expect(found() == nil, "XDG_CONFIG_HOME is another folder")
    let own = try folder.write("xdg/nhi-pack/config.yaml", "")
    #expect(found() == ConfigurationPlace(own, .user))
    let sources = try folder.write("files/nhi-pack.yaml", "")
    #expect(found() == ConfigurationPlace(sources, .source))
    #expect(ConfigurationPlace.find(source: nil) { environment[$0] } == ConfigurationPlace(own, .user))
  }

  @Test func `a folder that is not absolute is ignored`() throws {
    let own = try folder.write(".config/nhi-pack/config.yaml", "")
    for value in ["xdg", ".", "xdg/nhi-pack"] {
      let environment = ["XDG_CONFIG_HOME": value, "HOME": folder.path.string]
      #expect(ConfigurationPlace.find(source: nil) { environment[$0] } == ConfigurationPlace(own, .user))
    }
    #expect(ConfigurationPlace.find(source: nil) { ["HOME": "."][$0] } == nil)
    #expect(ConfigurationPlace.find(source: nil) { _ in nil } == nil)
  }

  @Test func `a link or a folder in SOURCE is no configuration`() throws {
    try folder.write("elsewhere.yaml", "tier: 13")
    try folder.write("a/chart.txt", "x")
    try folder.link("a/nhi-pack.yaml", to: "../elsewhere.yaml")
    try folder.write("b/nhi-pack.yaml/chart.txt", "x")
    for name in ["a", "b"] {
      #expect(ConfigurationPlace.inSource(folder.path.appending(name)) == nil)
      #expect(ConfigurationPlace.find(source: folder.path.appending(name)) { _ in nil } == nil)
    }
  }
}
