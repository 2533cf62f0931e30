package import Findings

/// What can be wrong with the configuration file.
package enum ConfigurationRule: String, CaseIterable, Rule {
  case unreadable = "C201"
  case unknownKey = "C202"
  case unusableValue = "C203"
  case notAcceptable = "C204"
  case unusedAcceptance = "C205"
  case notTrusted = "C206"
  case notLowered = "C207"

  public var severity: Severity {
    switch self {
    case .unreadable, .unknownKey, .unusableValue, .notAcceptable, .notTrusted, .notLowered: .error
    case .unusedAcceptance: .warning
    }
  }

  public var title: Wording {
    switch self {
    case .unreadable: Wording("設定檔讀不出來", "The configuration cannot be read")
    case .unknownKey: Wording("設定檔有不認得的項目", "An unknown key in the configuration")
    case .unusableValue: Wording("設定檔的值不能用", "A value of the configuration cannot be used")
    case .notAcceptable: Wording("這一條不能在設定檔裡確認", "This cannot be accepted in the configuration")
    case .unusedAcceptance: Wording("確認過的警告沒有出現", "An accepted warning did not come up")
    case .notTrusted:
      Wording("來源資料夾裡的設定檔不能這樣設定", "A configuration in SOURCE may not say this")
    case .notLowered: Wording("這個錯誤不能降為警告", "This error cannot be made a warning")
    }
  }

  public var message: Wording {
    switch self {
    case .unreadable: Wording("設定檔讀不出來：{problem}。", "The configuration cannot be read: {problem}.")
    case .unknownKey:
      Wording("不認得「{key}」；最接近的是「{nearest}」。", "“{key}” is not known; the nearest is “{nearest}”.")
    case .unusableValue:
      Wording("「{key}」的值「{found}」不能用：{problem}。", "The value “{found}” of “{key}” cannot be used: {problem}.")
    case .notAcceptable: Wording("{rule}：{problem}。", "{rule}: {problem}.")
    case .unusedAcceptance:
      Wording("案件 {case} 這次沒有 {rule} 的警告。", "Case {case} has no warning {rule} this time.")
    case .notTrusted:
      Wording(
        "這份設定檔在來源資料夾裡，不能設定「{key}」。", "This configuration lies in SOURCE and may not set “{key}”.")
    case .notLowered: Wording("{rule}（{title}）一定是錯誤。", "{rule} ({title}) is always an error.")
    }
  }

  public var explanation: Wording {
    switch self {
    case .unreadable:
      Wording(
        "設定檔是 YAML：一行一個「名稱: 值」，用空格縮排，# 後面是註解。",
        "The configuration is YAML: one “name: value” a line, indented by spaces, comments behind #.")
    case .unknownKey:
      Wording(
        "打錯的項目不會有作用，而且不會被發現，所以算錯誤。", "A mistyped key would do nothing and nobody would see it, so it is an error.")
    case .unusableValue:
      Wording(
        "設定檔裡的值會用在每一批，錯的值不能放著不管。", "The configuration counts for every batch, so a wrong value may not stay there.")
    case .notAcceptable:
      Wording(
        "錯誤會讓整批被退回，不能略過；警告看過之後可以針對一個案件，或一台影像設備確認，並寫下理由。",
        """
        An error has the batch refused and cannot be passed over. A warning about one case, or about one imaging \
        device, can, with the reason.
        """)
    case .unusedAcceptance:
      Wording(
        "可能已經更正，或案件寫錯；留著的話，以後真的出現時會被略過。",
        "It was corrected, or the case is mistyped; left there it would hide the warning when it does come.")
    case .notTrusted:
      Wording(
        """
        來源資料夾可能是別人複製來的。裡面的設定檔可以寫批次欄位、怎麼看清單與檔名；要用哪些檔案、送件紀錄放在哪裡、略過警告、把錯誤降為警告，\
        要由你指定的設定檔來寫。
        """,
        """
        SOURCE may have been copied by somebody else. A configuration in it may give the fields of the batch and say how \
        the list and the names are read. Which files are used, where the ledger is, what is accepted and which errors \
        become warnings is for a configuration that you name.
        """)
    case .notLowered:
      Wording(
        """
        少了它就做不成送件檔、會漏掉檔案，或會送出健保署不收的檔案。可以降為警告的是檔案內容、病人核對與已做好的送件檔的錯誤。
        """,
        """
        With it there would be no bundle, a file would be left out, or one be sent that the insurer does not take. What \
        can be made a warning are errors in what a file holds, in whose it is, and in finished bundles.
        """)
    }
  }

  public var remedy: Wording {
    switch self {
    case .unreadable: Wording("照說明更正這一行，再執行一次。", "Correct that line and run again.")
    case .unknownKey: Wording("更正名稱，或刪掉這一行。", "Correct the name, or delete the line.")
    case .unusableValue: Wording("更正這個值。", "Correct the value.")
    case .notAcceptable:
      Wording(
        """
        每一項要有 rule（警告的代碼）、case（例如 13-19-012345）、fee-month 和 reason（理由）；影像設備是 rule、device 和 \
        reason。錯誤請直接處理。
        """,
        """
        An entry has rule (a warning's id), case (13-19-012345), fee-month and reason; for an imaging device, rule, \
        device and reason. Deal with an error itself.
        """)
    case .unusedAcceptance: Wording("不再需要就從設定檔刪掉這一項。", "Delete the entry if it is no longer needed.")
    case .notTrusted:
      Wording(
        "確認內容是你們寫的，再指定它：--config {path}；不是的話，刪掉這一行，或用 --no-config。",
        """
        See that it was written by your own people and name it: --config {path}. Otherwise delete the line, or use \
        --no-config.
        """)
    case .notLowered: Wording("刪掉這一行，直接處理錯誤。", "Delete the line and deal with the error itself.")
    }
  }

  public var source: RuleSource { .ownCare }
}
