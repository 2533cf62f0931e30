import ArgumentParser
import EditDistance
import Findings
import Ledger
import SystemPackage

/// Which bundles of the ledger were not uploaded after all. The program cannot know: what was packed counts as sent
/// until somebody says otherwise.
struct SentArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "註記這個送件檔沒有上傳：不再拿它比對，序號仍不再使用 / note that this bundle was not uploaded: nothing is compared with it any more, its number stays used",
      valueName: "name.zip"),
    completion: .files("zip"))
  var notSent: [String] = []

  @Option(
    help: ArgumentHelp("取消上面的註記 / take that note back", valueName: "name.zip"), completion: .files("zip"))
  var sent: [String] = []

  func validate() throws {
    if !notSent.isEmpty, !sent.isEmpty {
      throw ValidationError("--not-sent、--sent：一次只能用一種 / choose one")
    }
    if (notSent + sent).contains("") { throw ValidationError("檔名是空的 / a name is empty") }
  }

  var isGiven: Bool { !names.isEmpty }

  private var names: [String] { notSent + sent }

  /// Why nothing was noted.
  struct Refusal: Error {
    let wording: Wording
  }

  /// The entries that are meant. Institution, day and sequence are all in a name, and a ledger has each once: no two of
  /// its bundles have one name.
  func meant(in entries: [HistoryEntry]) throws(Refusal) -> [HistoryEntry] {
    var meant: [HistoryEntry] = []
    for given in names {
      let name = Self.fileName(given)
      let shown = ShownText(showsIdentifiers: false)(name)
      guard let entry = entries.first(where: { $0.name == name }) else {
        throw Refusal(wording: Self.unknown(shown, nearest: Self.nearest(to: name, in: entries)))
      }
      guard entry.bundle != nil else {
        throw Refusal(
          wording: Wording(
            "「\(shown)」的序號給過，但沒有做成送件檔，不用註記。", "“\(shown)”: no bundle came of this number, so there is nothing to note.")
        )
      }
      if !meant.contains(entry) { meant.append(entry) }
    }
    return meant
  }

  /// A path will do, and a name without its ending.
  private static func fileName(_ given: String) -> String {
    let name = FilePath(given).lastComponent?.string.lowercased() ?? given
    return name.hasSuffix(".zip") ? name : "\(name).zip"
  }

  private static func nearest(to name: String, in entries: [HistoryEntry]) -> [String] {
    // Longer ones are near to none, and would take their time.
    guard name.utf8.count <= 64 else { return [] }
    let slips = entries.filter { $0.bundle != nil }.map { entry in
      (name: entry.name, slips: EditDistance.between(Array(entry.name.utf8), Array(name.utf8)))
    }
    return slips.filter { $0.slips <= 3 || $0.name.hasSuffix(name) }.sorted {
      ($0.slips, $0.name) < ($1.slips, $1.name)
    }
    .prefix(3).map(\.name)
  }

  private static func unknown(_ shown: String, nearest: [String]) -> Wording {
    nearest.isEmpty
      ? Wording(
        "送件紀錄裡沒有「\(shown)」。用 nhi-pack history 列出全部的檔名。",
        "the ledger has no “\(shown)”. nhi-pack history lists the names that it has.")
      : Wording(
        "送件紀錄裡沒有「\(shown)」，相近的有：\(nearest.joined(separator: "、"))。",
        "the ledger has no “\(shown)”; near to it are: \(nearest.joined(separator: ", ")).")
  }
}
