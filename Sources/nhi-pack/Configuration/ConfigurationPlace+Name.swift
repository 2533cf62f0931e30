import Configuration
import Findings

extension ConfigurationPlace {
  /// For people: `nhi-pack.yaml（工作資料夾）`.
  func name(_ shown: ShownText, _ language: Language) -> String {
    shown(path.string) + (origin.found.map { $0[language] } ?? "")
  }
}

extension ConfigurationPlace.Origin {
  /// Where it was found; nil for what the user named.
  fileprivate var found: Wording? {
    switch self {
    case .named: nil
    case .workingFolder: Wording("（在工作資料夾找到）", " (found in the working folder)")
    case .source: Wording("（在來源資料夾找到）", " (found in SOURCE)")
    case .user: Wording("（你自己的設定）", " (your own)")
    }
  }
}
