import Findings
import RunProgress

/// How far a run is, in words: what is being done, cases, files, bytes, how fast, how long yet.
struct ProgressText {
  let state: ProgressMeter.State
  let pace: ProgressPace
  /// What the command goes through, so that nobody takes the end of one phase for the end of the run.
  let phases: [ProgressPhase]
  let language: Language

  private enum Part: CaseIterable {
    case phase, cases, files, bytes, rate, left

    /// What goes first where there is no room.
    static let leastImportantFirst: [Part] = [.rate, .files, .bytes, .left, .cases]
  }

  /// For one line of a terminal.
  ///
  /// - Parameter columns: that it may take.
  func line(columns: Int) -> String {
    var parts = Part.allCases
    for part in Part.leastImportantFirst where joined(parts).displayWidth > columns { parts.removeAll { $0 == part } }
    return joined(parts).cut(toWidth: columns)
  }

  /// For a log.
  var sentence: String {
    let parts = Part.allCases.compactMap(text)
    return parts.joined(separator: Wording("，", ", ")[language])
  }

  private func joined(_ parts: [Part]) -> String { parts.compactMap(text).joined(separator: "  ") }

  /// Nil when there is nothing to say of it.
  private func text(_ part: Part) -> String? {
    let (done, total) = (state.done, state.total)
    switch part {
    case .phase:
      guard let phase = state.phase else { return Wording("準備", "starting")[language] }
      let name = phase.name[language]
      guard phases.count > 1, let index = phases.firstIndex(of: phase) else { return name }
      return "\(index + 1)/\(phases.count) \(name)"
    case .cases:
      return Self.counted(done.cases, total.cases).map { Wording("\($0) 件", "\($0) cases")[language] }
    case .files:
      return Self.counted(done.files, total.files).map { Wording("\($0) 檔", "\($0) files")[language] }
    case .bytes:
      guard total.bytes > 0 || done.bytes > 0 else { return nil }
      return ProgressNumbers.bytes(done.bytes, of: total.bytes)
    case .rate:
      guard let rate = pace.perSecond else { return nil }
      switch pace.unit {
      case .bytes: return Wording("每秒 \(ProgressNumbers.bytes(rate))", "\(ProgressNumbers.bytes(rate))/s")[language]
      case .files: return Wording("每秒 \(rate.grouped) 檔", "\(rate.grouped) files/s")[language]
      case nil: return nil
      }
    case .left: return pace.secondsLeft.map { ProgressNumbers.left($0)[language] }
    }
  }

  private static func counted(_ done: Int, _ total: Int) -> String? {
    if total > 0 { return "\(min(done, total).grouped)/\(total.grouped)" }
    return done > 0 ? done.grouped : nil
  }
}

extension String {
  /// As much of its beginning as `width` columns hold.
  fileprivate func cut(toWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    var (kept, room) = ("", width)
    for character in self {
      let wanted = String(character).displayWidth
      guard wanted <= room else { break }
      kept.append(character)
      room -= wanted
    }
    return kept
  }
}
