import SystemPackage
import TestSupport
import Testing

/// What the ledger promises: no number of a bundle that got its name is handed out again, and every such bundle is
/// known.
extension Work {
  /// After a run that was killed, and the next, which made one bundle more than there was.
  ///
  /// - Parameter sent: what the killed run's bundle holds, which was moved out of the way of the next.
  func expectNumbersKept(_ place: Place, since sent: Bundles, _ comment: Comment) async throws {
    let made = try await Bundles(in: place.out)
    #expect(made.names.count == 1 && !sent.names.contains { made.names.contains($0) }, "\(comment): \(made)")
    #expect(made.entries.isDisjoint(with: sent.entries), "\(comment): \(made)")
    try await expectKnown(made.names, maybe: sent.names, in: place, comment)
    #expect(try place.besidesLedger == [], comment)
  }

  /// After a run that was successful although something of the ledger failed.
  func expectGoesOn(_ material: Material, _ place: Place, _ comment: Comment) async throws {
    let first = try await Bundles(in: place.out)
    let next = try await nhiPack(arguments(material, place), environment: place.environment)
    #expect(next.status == 0, "\(comment) \(next.errors)")
    let both = try await Bundles(in: place.out)
    #expect(both.names == ["3501200000_1151121_001.zip", "3501200000_1151121_002.zip"], comment)
    #expect(both.entries.count == 2 * first.entries.count && !first.entries.isEmpty, "\(comment): \(both)")
    try await expectKnown(both.names, in: place, comment)
    try await expectWhole(place, comment)
    #expect(try place.besidesLedger == [] && place.unfinished == [], comment)
  }

  /// - Parameters:
  ///   - others: of bundles that were moved away; they are known where that was noted before.
  ///   - ledger: nil for the place's own.
  func expectKnown(
    _ names: [String], maybe others: [String] = [], in place: Place, ledger: FilePath? = nil, _ comment: Comment
  ) async throws {
    let history = try await nhiPack(
      ["history", "--ledger", (ledger ?? place.ledger).string, "--format", "json"], environment: place.environment)
    #expect(history.status == 0, "\(comment): \(history.errors)")
    let items = try JSONValue(parsing: history.text)["bundles"]?.items ?? []
    let known = items.filter { $0["bundle"]?["path"] != nil }.compactMap { $0["name"]?.text }
    #expect(known.filter { !others.contains($0) } == names, "\(comment): \(history.text)")
    // Numbers of which no bundle came among them.
    let sequences = items.compactMap { $0["sequence"]?.integer }
    #expect(sequences.count == items.count && Set(sequences).count == items.count, "\(comment): \(history.text)")
  }

  /// The bundles in a folder, and what they hold: the names have the eight-digit numbers in them.
  struct Bundles: Sendable {
    var names: [String] = []
    var entries: Set<String> = []

    init() {}

    init(in folder: FilePath) async throws {
      names = try folder.folderNames().filter { !$0.hasPrefix(".") }
      for name in names {
        let listed = try await Program.tool("unzip", package: "unzip").run(["-Z1", folder.appending(name).string])
        try #require(listed.status == 0, "\(listed.errors)")
        entries.formUnion(listed.text.split(separator: "\n").map(String.init))
      }
    }
  }
}

extension TracedCall {
  /// Whether it is about the ledger of a place, its key, or their folder.
  var isOnLedger: Bool { ["/ledger/", "/ledger>", "/ledger\""].contains { text.contains($0) } }
}

extension Work.Place {
  /// What there is in the ledger's folder but the ledger and its key. SQLite's companions go with its last connection.
  var besidesLedger: [String] {
    get throws {
      let name = ledger.lastComponent?.string ?? ""
      return try ledger.removingLastComponent().folderNames().filter { $0 != name && $0 != "\(name).key" }
    }
  }

  /// Puts what was made out of the next run's sight, as someone may who has uploaded it.
  ///
  /// - Returns: what it holds.
  func moveMadeAway(_ work: Work, _ comment: Comment) async throws -> Work.Bundles {
    let made = try await Work.Bundles(in: out)
    guard !made.names.isEmpty else { return made }
    // On a copy: on the ledger itself it would be noted here already, and the next run is to find it as it was left.
    let copy = try folder.copy(ledger.removingLastComponent(), as: "ledger as it was left")
    try await work.expectKnown(made.names, in: self, ledger: copy.appending(ledger.components.suffix(1)), comment)
    let moved = try await Program.tool("bash", package: "bash").run(["-c", #"mkdir ../sent && mv * ../sent"#], in: out)
    try #require(moved.status == 0, "\(moved.errors)")
    return made
  }
}
