package org.hongtou.content.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** A workbook as Excel wrote it until 2003, and WPS still does: a stream of records, each heard of once. */
final class RecordedBook implements SpreadsheetReader.Book {
    private final String file;
    private final byte[] bytes;

    RecordedBook(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    @Override
    public List<Worksheet> grids(Report report) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedBookException("content.workbook-locked");
            }
            if (!files.getRoot().hasEntryCaseInsensitive("Workbook")
                    && !files.getRoot().hasEntryCaseInsensitive("Book")) {
                throw new RefusedBookException("content.workbook-other");
            }
            Listener listener = new Listener(report);
            FormatTrackingHSSFListener forms = new FormatTrackingHSSFListener(listener);
            listener.forms = forms;
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(forms);
            new HSSFEventFactory().processWorkbookEvents(request, files);
            return listener.grids();
        } catch (EncryptedDocumentException e) {
            throw new RefusedBookException("content.workbook-locked");
        } catch (OldExcelFormatException e) {
            throw new RefusedBookException("content.workbook-other");
        }
    }

    /** Hears of the records: first of the workbook's own, then of each sheet's, in the order in which the sheets stand. */
    private final class Listener implements HSSFListener {
        private final Report report;
        private final WorksheetLimits limits;
        private final List<BoundSheetRecord> sheets = new ArrayList<>();
        private final List<WorksheetMaker> makers = new ArrayList<>();
        private @Nullable FormatTrackingHSSFListener forms;
        private @Nullable SSTRecord strings;
        private @Nullable WorksheetMaker maker;
        private CellNumbers numbers = new CellNumbers(false);
        private boolean workbookEnded;
        private int depth;
        private @Nullable FormulaRecord waiting;

        Listener(Report report) {
            this.report = report;
            this.limits = new WorksheetLimits(report);
        }

        List<Worksheet> grids() {
            return makers.stream().map(WorksheetMaker::grid).toList();
        }

        @Override
        public void processRecord(Record record) {
            switch (record) {
                case BOFRecord start -> start(start);
                case EOFRecord unused -> end();
                case BoundSheetRecord sheet -> sheets.add(sheet);
                case SSTRecord shared -> strings = shared;
                case DateWindow1904Record window -> numbers = new CellNumbers(window.getWindowing() == 1);
                default -> {
                    if (maker != null && depth == 1) {
                        cell(maker, record);
                    }
                }
            }
        }

        private void start(BOFRecord start) {
            depth++;
            if (!workbookEnded || depth > 1) {
                return; // a chart within a sheet
            }
            sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
            BoundSheetRecord sheet = makers.size() < sheets.size() ? sheets.get(makers.size()) : null;
            boolean hidden = sheet != null && (sheet.isHidden() || sheet.isVeryHidden());
            maker = new WorksheetMaker(
                    file,
                    sheet == null ? "" : sheet.getSheetname(),
                    hidden || start.getType() != BOFRecord.TYPE_WORKSHEET,
                    limits,
                    report);
            makers.add(maker);
        }

        private void end() {
            depth--;
            workbookEnded |= depth == 0;
        }

        private void cell(WorksheetMaker into, Record record) {
            switch (record) {
                case RowRecord row -> {
                    if (row.getZeroHeight()) {
                        into.hide(row.getRowNumber() + 1);
                    }
                }
                case LabelSSTRecord cell -> into.text(row(cell), cell.getColumn(), shared(cell));
                case LabelRecord cell -> into.text(cell.getRow() + 1, cell.getColumn(), cell.getValue());
                case NumberRecord cell -> number(into, cell, cell.getValue());
                case RKRecord cell -> number(into, cell, cell.getRKNumber());
                case BoolErrRecord cell -> truth(into, cell);
                case FormulaRecord cell -> formula(into, cell);
                case StringRecord result -> result(into, result);
                case MergeCellsRecord merged -> {
                    for (int i = 0; i < merged.getNumAreas(); i++) {
                        CellRangeAddress area = merged.getAreaAt(i);
                        into.merge(new Worksheet.Span(
                                area.getFirstRow() + 1,
                                area.getLastRow() + 1,
                                area.getFirstColumn(),
                                area.getLastColumn()));
                    }
                }
                default -> {}
            }
        }

        private static int row(CellValueRecordInterface cell) {
            return cell.getRow() + 1;
        }

        private String shared(LabelSSTRecord cell) {
            return strings == null ? "" : strings.getString(cell.getSSTIndex()).getString();
        }

        private void number(WorksheetMaker into, CellValueRecordInterface cell, double value) {
            int format = forms == null ? 0 : forms.getFormatIndex(cell);
            String code = forms == null ? null : forms.getFormatString(cell);
            into.number(row(cell), cell.getColumn(), value, numbers, format, code);
        }

        private static void truth(WorksheetMaker into, BoolErrRecord cell) {
            if (cell.isError()) {
                into.fault(
                        row(cell),
                        cell.getColumn(),
                        FormulaError.forInt(cell.getErrorValue()).getString());
            } else {
                into.text(row(cell), cell.getColumn(), cell.getBooleanValue() ? "是" : "否");
            }
        }

        private void formula(WorksheetMaker into, FormulaRecord cell) {
            if (cell.getCachedResultTypeEnum() == CellType.STRING) {
                waiting = cell;
            } else if (cell.getCachedResultTypeEnum() == CellType.NUMERIC) {
                number(into, cell, cell.getValue());
            } else if (cell.getCachedResultTypeEnum() == CellType.BOOLEAN) {
                into.text(row(cell), cell.getColumn(), cell.getCachedBooleanValue() ? "是" : "否");
            } else {
                into.fault(
                        row(cell),
                        cell.getColumn(),
                        FormulaError.forInt(cell.getCachedErrorValue()).getString());
            }
        }

        /** What the formula before it gave. */
        private void result(WorksheetMaker into, StringRecord result) {
            if (waiting != null) {
                into.text(row(waiting), waiting.getColumn(), result.getString());
                waiting = null;
            }
        }
    }
}
