import ArgumentParser
import NHICodes
import NHIPack

/// What a shell offers for a value when the Tab key is pressed.
extension CompletionKind {
  /// Files with one of these extensions, also in capitals, as other systems write them.
  static func files(_ extensions: String...) -> CompletionKind {
    .file(extensions: extensions + extensions.map { $0.uppercased() })
  }

  static var samplingList: CompletionKind { .files("xlsx", "xlsm", "ods", "csv", "tsv", "txt") }

  static var tiers: CompletionKind { .list(Tier.allCases.map(\.code)) }

  /// The ids of all rules, with their titles where the shell shows such. The program is asked when the key is pressed:
  /// building the catalogue for every run would cost more than the rest of the start.
  static var rules: CompletionKind {
    .custom { _, _, _ in
      let language = Terminal.language(nil)
      return RuleCatalogue.all.map { rule in
        switch CompletionShell.requesting {
        case .zsh?: "\(rule.id):\(rule.title[language])"
        case .fish?: "\(rule.id)\t\(rule.title[language])"
        default: rule.id
        }
      }
    }
  }
}
