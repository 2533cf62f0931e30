package import Findings

extension DirectoryRule {
  public var example: RuleExample {
    switch self {
    case .anotherDirectory:
      RuleExample(
        wrong: Wording(
          #"DICOM\DICOMDIR 和 DICOM\IMAGES\OLD\DICOMDIR"#, #"DICOM\DICOMDIR and DICOM\IMAGES\OLD\DICOMDIR"#),
        right: Wording("一個資料夾只有一個 DICOMDIR，在最上層", "one DICOMDIR a folder, at its top"))
    case .preambleOccupied:
      RuleExample(
        wrong: Wording("開頭 128 個位元組裡有 TIFF 檔頭 49 49 2A 00", "the TIFF header 49 49 2A 00 in the first 128 bytes"),
        right: Wording("開頭 128 個位元組都是 00", "00 in all of the first 128 bytes"))
    case .preambleIsProgram:
      RuleExample(
        wrong: Wording(
          "DICOMDIR 以 4D 5A（MZ，Windows 程式）開頭", "a DICOMDIR that begins with 4D 5A (MZ, a Windows program)"),
        right: Wording("開頭 128 個位元組都是 00", "00 in all of the first 128 bytes"))
    case .metaLength:
      RuleExample(
        wrong: Wording("(0002,0000) 寫 120，檔頭其實是 118 位元組", "120 in (0002,0000) of a header of 118 bytes"),
        right: Wording("(0002,0000) 寫 118，檔頭是 118 位元組", "118 in (0002,0000) of a header of 118 bytes"))
    case .metaInformation:
      RuleExample(
        wrong: Wording("檔頭沒有 (0002,0003)", "no (0002,0003) in the header"),
        right: Wording("(0002,0003) 2.25.1151121000"))
    case .encodingMismatch:
      RuleExample(
        wrong: Wording("宣告 Explicit VR，內容卻是 Implicit VR", "declared as Explicit VR, written as Implicit VR"),
        right: Wording("宣告 Explicit VR，內容也是 Explicit VR", "declared and written as Explicit VR"))
    case .elementOrder:
      RuleExample(
        wrong: Wording("(0020,0013) 之後又出現 (0008,0060)", "(0008,0060) behind (0020,0013)"),
        right: Wording("(0008,0060) 在 (0020,0013) 之前", "(0008,0060) before (0020,0013)"))
    case .elementTwice:
      RuleExample(
        wrong: Wording("同一筆紀錄有兩個 (0020,0013)", "(0020,0013) twice in one record"),
        right: Wording("同一筆紀錄只有一個 (0020,0013)", "(0020,0013) once in one record"))
    case .trailingData:
      RuleExample(
        wrong: Wording("資料之後還有 64 個位元組的 00", "64 bytes of 00 behind the data"),
        right: Wording(
          "資料之後什麼都沒有，或是標準的補白 (FFFC,FFFC)", "nothing behind the data, or the standard's padding (FFFC,FFFC)"))
    case .fileSetID:
      RuleExample(
        wrong: Wording("(0004,1130) synthetic"),
        right: Wording("(0004,1130) SYNTHETIC"))
    case .descriptorFile:
      RuleExample(
        wrong: Wording(#"(0004,1141) IMAGES\README，資料夾裡沒有"#, #"(0004,1141) IMAGES\README, which is not in the folder"#),
        right: Wording(#"(0004,1141) IMAGES\README，檔案也在"#, #"(0004,1141) IMAGES\README, which is there"#))
    case .consistencyFlag:
      RuleExample(
        wrong: Wording("(0004,1212) FFFFH"),
        right: Wording("(0004,1212) 0000H"))
    case .rootOffset:
      RuleExample(
        wrong: Wording("(0004,1202) 指到第 422 位元組的檢查", "(0004,1202) leads to a study, at byte 422"),
        right: Wording(
          "(0004,1202) 指到最後一位病人的紀錄，第 326 位元組", "(0004,1202) leads to the last patient's record, at byte 326"))
    case .recordField:
      RuleExample(
        wrong: Wording("影像紀錄沒有 (0004,1420)", "an image record without (0004,1420)"),
        right: Wording("(0004,1420) 0（下面沒有紀錄）", "(0004,1420) 0 (nothing below)"))
    case .recordOutOfUse:
      RuleExample(
        wrong: Wording("(0004,1410) 0000H（已標示為不使用）", "(0004,1410) 0000H (out of use)"),
        right: Wording("(0004,1410) FFFFH（使用中）", "(0004,1410) FFFFH (in use)"))
    case .recordTypeUnknown:
      RuleExample(
        wrong: Wording("(0004,1430) PICTURE"),
        right: Wording("(0004,1430) IMAGE"))
    case .recordTypeRetired:
      RuleExample(
        wrong: Wording("(0004,1430) OVERLAY（已停用）", "(0004,1430) OVERLAY (retired)"),
        right: Wording("(0004,1430) IMAGE"))
    case .recordPlace:
      RuleExample(
        wrong: Wording("STUDY 直接在最上層", "a STUDY at the top"),
        right: Wording("STUDY 在 PATIENT 之下", "a STUDY below a PATIENT"))
    case .privateRecord:
      RuleExample(
        wrong: Wording("PRIVATE 紀錄沒有 (0004,1432)", "a PRIVATE record without (0004,1432)"),
        right: Wording("(0004,1432) 2.25.7"))
    case .keyMissing:
      RuleExample(
        wrong: Wording("影像紀錄沒有 (0020,0013) Instance Number", "an image record without (0020,0013) Instance Number"),
        right: Wording("(0020,0013) 1"))
    case .uidMissing:
      RuleExample(
        wrong: Wording("序列紀錄沒有 (0020,000E)", "a series record without (0020,000E)"),
        right: Wording("(0020,000E) 2.25.1151121200"))
    case .uidMalformed:
      RuleExample(
        wrong: Wording("2.25.07（以 0 開頭的一段）", "2.25.07 (a part that begins with 0)"),
        right: Wording("2.25.7"))
    case .patientTwice:
      RuleExample(
        wrong: Wording("兩筆 PATIENT 紀錄都是 (0010,0020) CH1", "(0010,0020) CH1 in two PATIENT records"),
        right: Wording("(0010,0020) CH1 只有一筆，檢查都在它下面", "(0010,0020) CH1 in one, with all studies below it"))
    case .uidTwice:
      RuleExample(
        wrong: Wording("兩筆 STUDY 紀錄都是 (0020,000D) 2.25.1151121100", "(0020,000D) 2.25.1151121100 in two STUDY records"),
        right: Wording("一筆 2.25.1151121100，一筆 2.25.1151121101", "2.25.1151121100 in one, 2.25.1151121101 in the other"))
    case .referenceMissing:
      RuleExample(
        wrong: Wording(
          #"有 (0004,1500) IMAGES\IO000001，沒有 (0004,1511)"#, #"(0004,1500) IMAGES\IO000001 without (0004,1511)"#),
        right: Wording("(0004,1510)、(0004,1511)、(0004,1512) 都有", "(0004,1510), (0004,1511) and (0004,1512) with it"))
    case .leafWithoutFile:
      RuleExample(
        wrong: Wording("影像紀錄沒有 (0004,1500)", "an image record without (0004,1500)"),
        right: Wording(#"(0004,1500) IMAGES\IO000001"#))
    case .furtherFindings:
      RuleExample(
        wrong: Wording("同樣的問題有 21 個：列出 20 個，剩下的合成這一條", "21 of a kind: twenty are listed, and the rest is this line"),
        right: Wording("同樣的問題有 20 個：全部列出", "20 of a kind: all are listed"))
    }
  }
}
