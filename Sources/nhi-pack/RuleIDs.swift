import ArgumentParser
import EditDistance
import Findings
import NHIPack

/// The rules that are meant by ids as people type them.
enum RuleIDs {
  /// In the order they were asked for.
  ///
  /// - Throws: that there is no such rule, with those whose ids are a slip of the pen away.
  static func rules(_ ids: [String]) throws(ValidationError) -> [any Rule] {
    var rules: [any Rule] = []
    for id in ids {
      guard let rule = RuleCatalogue.rule(id) else { throw ValidationError(unknown(id)) }
      rules.append(rule)
    }
    return rules
  }

  private static func unknown(_ id: String) -> String {
    let shown = ShownText.visible(id)
    let nearest = nearest(to: id)
    guard !nearest.isEmpty else {
      return "沒有規則「\(shown)」；用 nhi-pack rules 看全部 / there is no rule “\(shown)”; nhi-pack rules lists them all"
    }
    let (chinese, english) = (nearest.joined(separator: "、"), nearest.joined(separator: ", "))
    return "沒有規則「\(shown)」，相近的有 \(chinese) / there is no rule “\(shown)”; near to it are \(english)"
  }

  /// Up to six. Two digits that changed places are likelier than another digit, and that is likelier at the end.
  private static func nearest(to id: String) -> [String] {
    // Longer ones are near to none, and would take their time.
    guard id.utf8.count <= 8 else { return [] }
    let typed = Array(id.uppercased())
    let near = RuleCatalogue.all.map(\.id).filter { EditDistance.between(Array($0), typed) == 1 }
    let ranked = near.map { known in
      (changed: known.sorted() == typed.sorted() ? 0 : 1, alike: zip(known, typed).prefix { $0 == $1 }.count, id: known)
    }
    return ranked.sorted { ($0.changed, -$0.alike, $0.id) < ($1.changed, -$1.alike, $1.id) }.prefix(6).map(\.id)
  }
}
