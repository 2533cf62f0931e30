/// What a file is by its content: the formats the insurer takes, and those that turn up in their place.
public enum FileFormat: String, Sendable, CaseIterable {
  // On the insurer's list.
  case text, gif, jpeg, pict, tiff, bmp, pdf, html, word, mpeg, mp4, cda, dicom

  // Pictures.
  case png, webp, heic, jpeg2000, svg, psd, otherImage
  // Documents.
  case docx, xlsx, pptx, odt, rtf, excel, powerPoint, outlookMessage, encryptedOffice, ole, mht, email, postScript
  // Archives.
  case zip, rar, sevenZip, cab, gzip, tar, otherArchive
  // Programs and what leads to them.
  case windowsProgram, elf, otherProgram, script, shortcut
  // Films and sound.
  case mpegTransportStream, quickTime, avi, wmv, otherVideo, mp3, wav, otherAudio
  // The rest.
  case sqlite, utf16Text, otherXML, empty, unknown

  /// Whether the insurer's plan lists it (參.二, 參.三). A DICOM file is taken as part of a DICOMDIR set only.
  public var isAccepted: Bool {
    switch self {
    case .text, .gif, .jpeg, .pict, .tiff, .bmp, .pdf, .html, .word, .mpeg, .mp4, .cda, .dicom: true
    default: false
    }
  }

  /// Whether it can be run, or runs something when it is opened.
  public var isProgram: Bool {
    switch self {
    case .windowsProgram, .elf, .otherProgram, .script: true
    default: false
    }
  }
}
